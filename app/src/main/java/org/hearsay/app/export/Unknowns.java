package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Toward;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/** What a story's pages leave open: a note that is silent about it would seem to know. */
final class Unknowns {

  private Unknowns() {}

  /** One sentence each. */
  static List<String> of(Story story) {
    List<String> unknown = new ArrayList<>();
    if (!story.claims().isEmpty()) {
      claim(story.claims().get(0), unknown);
    }
    pages(story, a -> a.reading().article().metadata().published().isEmpty(), "no date", unknown);
    pages(story, a -> a.reading().article().metadata().outlet().isEmpty(), "no outlet", unknown);
    long open =
        story.lineage().derivations().stream()
            .filter(d -> d.verdict().direction() == Derivation.Direction.UNKNOWN)
            .count();
    if (open > 0) {
      unknown.add(
          "Of "
              + open
              + (open == 1 ? " pair" : " pairs")
              + " of pages that share text it is unknown which had it first.");
    }
    long nobody =
        story.articles().stream()
            .flatMap(a -> a.reading().statements().stream())
            .filter(s -> s.speaker().name().equals(Speaker.UNSPECIFIED))
            .count();
    if (nobody > 0) {
      unknown.add(
          nobody
              + (nobody == 1 ? " statement is" : " statements are")
              + " put down to nobody (\u201Creportedly\u201D and the like).");
    }
    unknown.add(
        "Only these pages were read: who else was asked, and what was left out, cannot be told.");
    return unknown;
  }

  private static void claim(Claim claim, List<String> unknown) {
    List<String> unnamed =
        claim.sourcing().origins().stream()
            .filter(o -> o.who().kind() == SourceKind.UNNAMED)
            .map(Origin::who)
            .map(Origin.Who::name)
            .distinct()
            .toList();
    if (!unnamed.isEmpty()) {
      unknown.add(
          "Who these are: "
              + String.join("; ", unnamed)
              + (unnamed.size() > 1 ? ". Some of them may be the same people." : "."));
    }
    boolean affirmed =
        claim.sourcing().origins().stream().anyMatch(o -> o.toward() == Toward.AFFIRM);
    if (!affirmed) {
      unknown.add("From whom the main claim comes: no page names or describes an origin.");
    }
    if (claim.conflict().responses().isEmpty()) {
      unknown.add("Whether anybody concerned was asked about the main claim: no page says so.");
    }
    claim.conflict().disagreements().stream()
        .map(d -> "Which version holds of \u201C" + d.about() + "\u201D: the pages differ.")
        .distinct()
        .forEach(unknown::add);
  }

  private static void pages(
      Story story, Predicate<StoryArticle> lacks, String what, List<String> unknown) {
    List<String> ids = story.articles().stream().filter(lacks).map(StoryArticle::id).toList();
    if (!ids.isEmpty()) {
      unknown.add(
          ids.size()
              + (ids.size() == 1 ? " page gives " : " pages give ")
              + what
              + ": "
              + String.join(", ", ids)
              + ".");
    }
  }
}
