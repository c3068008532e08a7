package org.hearsay.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.export.ExportFormat;
import org.hearsay.app.export.Selection;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryKey;
import org.hearsay.decision.DecisionLog;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;

/** The part of a ledger that is exported. */
final class LedgerSelection {

  private final Ledger ledger;
  private final Console console;

  LedgerSelection(Ledger ledger, Console console) {
    this.ledger = ledger;
    this.console = console;
  }

  /**
   * Everything, or one story.
   *
   * @param wanted a story's number or key
   * @throws Refusal if there is no such story, or nothing at all
   */
  Selection of(Optional<String> wanted, ExportFormat format) {
    Stories.noteIfStale(ledger, console);
    List<String> articles = ledger.articleIds();
    boolean problemsOnly = format == ExportFormat.CSV && !ledger.problems().isEmpty();
    if (articles.isEmpty() && !problemsOnly) {
      throw new Refusal(
          ExitCode.FAILED, "the ledger holds no articles yet; read some with: hearsay read FOLDER");
    }
    List<List<Catalogue.Member>> stories = ledger.catalogue().stories();
    Selection.Source source =
        new Selection.Source(
            ledger::adjustedReading,
            number -> numbered(stories, number),
            new DecisionLog(ledger.decisions()));
    if (wanted.isPresent()) {
      int number = number(wanted.get(), stories);
      return new Selection(ids(stories.get(number - 1)), List.of(number), source);
    }
    if (format == ExportFormat.NOTE) {
      return theOnly(stories, source);
    }
    return new Selection(
        articles, IntStream.rangeClosed(1, stories.size()).boxed().toList(), source);
  }

  private Selection theOnly(List<List<Catalogue.Member>> stories, Selection.Source source) {
    if (stories.isEmpty()) {
      throw new Refusal(
          ExitCode.FAILED,
          "a sourcing note is about a story, and no two articles of this ledger tell the same one");
    }
    if (stories.size() > 1) {
      throw new Refusal(
          ExitCode.USAGE,
          "a sourcing note is about one story; name it with --story, 1 to "
              + stories.size()
              + " (hearsay stories lists them)");
    }
    return new Selection(ids(stories.get(0)), List.of(1), source);
  }

  private static List<String> ids(List<Catalogue.Member> story) {
    return story.stream().map(Catalogue.Member::article).toList();
  }

  private Selection.Numbered numbered(List<List<Catalogue.Member>> stories, int number) {
    List<Catalogue.Member> members = stories.get(number - 1);
    return new Selection.Numbered(number, StoryKey.of(members), Stories.of(ledger, ids(members)));
  }

  private static int number(String wanted, List<List<Catalogue.Member>> stories) {
    // Up to nine digits are a number; a key has twelve letters of which some may all be digits.
    if (wanted.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= stories.size()) {
        return number;
      }
    } else {
      int at = stories.stream().map(StoryKey::of).toList().indexOf(wanted);
      if (at >= 0) {
        return at + 1;
      }
    }
    throw new Refusal(
        ExitCode.USAGE,
        "there is no story "
            + wanted
            + "; the ledger has "
            + Page.counted(stories.size(), "story"));
  }
}
