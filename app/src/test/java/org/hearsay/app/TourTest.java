package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteLedger;
import org.hearsay.story.Story;
import org.hearsay.text.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java part of docs/tour.md: its code is the code between the marks below, and it prints what
 * the tour says that it prints.
 */
final class TourTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  private void onePage() {
    // tour: one page
    Hearsay hearsay = Hearsay.withDefaults();
    String text =
        "Two officials told the Ostle Post that the bridge will close in May. "
            + "Mayor Ada Bell denied it. The builder did not respond to a request for comment.";
    ArticleReading page = hearsay.read("bridge", text);
    for (Statement statement : page.statements()) {
      List<Excerpt> content = statement.attribution().roles().content();
      String words = content.isEmpty() ? "-" : content.get(0).words();
      out.println(statement.speaker().name() + " | " + statement.act().word() + " | " + words);
    }
    // end
  }

  private void severalPages() {
    // tour: several pages
    Hearsay hearsay = Hearsay.withDefaults();
    List<ArticleReading> pages =
        List.of(
            hearsay.read("post", "Two officials said that the Ostle bridge will close in May."),
            hearsay.read("echo", "The Ostle bridge will close in May, engineer Bo Rimm said."),
            hearsay.read("bell", "Mayor Ada Bell denied that the Ostle bridge will close in May."));
    Story story = hearsay.story(pages);
    Claim main = story.claims().get(0);
    Interval affirm = main.sourcing().independence().affirm();
    out.println(main.text());
    out.println(affirm.min() + " to " + affirm.max() + ": " + affirm.why());
    for (Origin origin : main.sourcing().origins()) {
      out.println(origin.toward().word() + ": " + origin.who().name());
    }
    // end
  }

  private void ledger(Path folder) {
    // tour: a ledger
    Hearsay hearsay = Hearsay.withDefaults();
    Intake intake = new Intake();
    try (Ledger ledger = SqliteLedger.open(folder.resolve("tour.db"))) {
      intake.read(
          intake.files(List.of(folder)),
          new IntakeSink() {
            @Override
            public void article(String file, Article article, List<Problem> problems) {
              ledger.put(file, hearsay.read(article), problems);
            }

            @Override
            public void problem(Problem problem) {
              ledger.putProblems(problem.file(), List.of(problem));
            }

            @Override
            public void done(String file) {}
          });
      List<ArticleReading> pages =
          ledger.articleIds().stream().map(ledger::reading).flatMap(Optional::stream).toList();
      ledger.putStories(hearsay.stories(pages));
      for (Catalogue.Line line : ledger.catalogue().found("bridge", 10)) {
        out.println(line.place().article() + ": " + line.who().name() + ", " + line.said().act());
      }
    }
    // end
  }

  @Test
  void oneText() throws IOException {
    onePage();
    assertTour("one page");
  }

  @Test
  void oneStory() throws IOException {
    severalPages();
    assertTour("several pages");
  }

  @Test
  void oneLedger(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("post.txt"), "Two officials said that the Ostle bridge will close in May.");
    Files.writeString(
        folder.resolve("bell.txt"), "Mayor Ada Bell denied that the Ostle bridge will close.");
    ledger(folder);
    assertTour("a ledger");
  }

  /** The tour has this code under this mark, and behind it what the code printed. */
  private void assertTour(String name) throws IOException {
    String tour = Files.readString(Cli.root().resolve("docs/tour.md"));
    String source =
        Files.readString(Cli.root().resolve("app/src/test/java/org/hearsay/app/TourTest.java"));
    Matcher code = Pattern.compile("(?s)// tour: " + name + "\n(.*?)\n *// end").matcher(source);
    assertThat(code.find()).isTrue();
    List<String> expected = new ArrayList<>();
    expected.add("```java");
    expected.addAll(code.group(1).stripIndent().lines().toList());
    expected.add("```");
    expected.add("");
    expected.add("prints");
    expected.add("");
    printed.toString(StandardCharsets.UTF_8).lines().forEach(line -> expected.add("    " + line));
    assertThat(tour).contains(String.join("\n", expected) + "\n");
  }
}
