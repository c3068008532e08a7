package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.app.Cli;
import org.hearsay.app.LedgerDump;
import org.hearsay.article.Article;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.store.PostgresLedger;
import org.hearsay.store.SqliteLedger;
import org.hearsay.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled cases in both databases: every row and every answer is the same. */
final class SameAnswersTest {

  private final Path folder;
  private final Path file;
  private final String shared = PostgresServer.shared().newDatabase();

  SameAnswersTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("hearsay.db");
  }

  /** A reading under the name of its input. */
  private record Named(String file, ArticleReading reading, List<Problem> problems) {}

  private static List<Named> cases() {
    Hearsay hearsay = Hearsay.withDefaults();
    Path root = Cli.root().toAbsolutePath().normalize();
    List<Named> all = new ArrayList<>();
    IntakeSink sink =
        new IntakeSink() {
          @Override
          public void article(String input, Article article, List<Problem> found) {
            String name = root.relativize(Path.of(input).toAbsolutePath().normalize()).toString();
            all.add(new Named(name, hearsay.read(article), found));
          }

          @Override
          public void problem(Problem problem) {}

          @Override
          public void done(String input) {}
        };
    Intake intake = new Intake();
    intake.read(intake.files(List.of(root.resolve("cases"))), sink);
    return all;
  }

  private static void fill(Ledger ledger, List<Named> named, List<List<String>> stories) {
    // Twice: what is read again is written over.
    for (int time = 0; time < 2; time++) {
      named.forEach(n -> ledger.put(n.file(), n.reading(), n.problems()));
    }
    ledger.putStories(stories);
  }

  @Test
  void theCasesGiveTheSameRowsAndAnswersInBothDatabases() throws Exception {
    List<Named> named = cases();
    assertThat(named).hasSizeGreaterThan(20);
    try (Ledger own = SqliteLedger.open(file);
        Ledger team = PostgresLedger.open(shared)) {
      fill(own, named, List.of());
      List<ArticleReading> readings =
          own.articleIds().stream().map(id -> own.reading(id).orElseThrow()).toList();
      List<List<String>> stories = Hearsay.withDefaults().stories(readings);
      assertThat(stories).isNotEmpty();
      own.putStories(stories);
      fill(team, named, stories);
      for (ArticleReading reading : readings) {
        assertThat(team.reading(reading.id())).contains(reading);
      }
      assertThat(team.counts()).isEqualTo(own.counts());
      assertSameCatalogue(own.catalogue(), team.catalogue());
    }
    assertThat(dump(PostgresServer.shared().connect(shared)))
        .isEqualTo(dump(DriverManager.getConnection("jdbc:sqlite:" + file)));
    assertSameOutput();
  }

  private static List<String> dump(Connection connection) throws SQLException {
    try (connection) {
      return LedgerDump.common(connection);
    }
  }

  private static void assertSameCatalogue(Catalogue own, Catalogue team) {
    assertThat(team.stories()).isEqualTo(own.stories());
    assertThat(team.sources("", 1000)).isEqualTo(own.sources("", 1000));
    assertThat(team.outlets("", 1000)).isEqualTo(own.outlets("", 1000));
    Catalogue.Question all = new Catalogue.Question("", "", Catalogue.Labels.ANY, 10_000);
    assertThat(team.said(all)).isEqualTo(own.said(all));
    for (Catalogue.Named outlet : own.outlets("", 1000)) {
      assertThat(team.pages(outlet.name(), 50)).isEqualTo(own.pages(outlet.name(), 50));
      assertThat(team.carried(outlet.name())).isEqualTo(own.carried(outlet.name()));
      assertThat(team.carriers(outlet.name())).isEqualTo(own.carriers(outlet.name()));
    }
    // What is found is the same; what comes first is for each database's own measure to say.
    for (String words :
        List.of("dam", "the", "minister said", "2024", "zo\u00eb", "no such words")) {
      assertThat(team.found(words, 10_000))
          .describedAs(words)
          .containsExactlyInAnyOrderElementsOf(own.found(words, 10_000));
    }
  }

  private void assertSameOutput() throws IOException {
    for (List<String> command :
        List.of(List.of("stories"), List.of("claims"), List.of("stories", "1", "--statements"))) {
      List<String> own = run(command, file.toString());
      assertThat(own).hasSizeGreaterThan(1);
      assertThat(run(command, shared)).isEqualTo(own);
    }
    run(
        List.of("export", "--format", "csv", "--out", folder.resolve("own").toString()),
        file.toString());
    run(List.of("export", "--format", "csv", "--out", folder.resolve("team").toString()), shared);
    assertThat(texts(folder.resolve("team")))
        .hasSizeGreaterThan(3)
        .isEqualTo(texts(folder.resolve("own")));
  }

  private static List<String> run(List<String> command, String ledger) {
    List<Object> typed = new ArrayList<>(command);
    typed.addAll(List.of("--ledger", ledger));
    Cli run = Cli.run(typed.toArray());
    assertThat(run.exitCode()).describedAs(run.err()).isZero();
    return run.lines().stream().filter(line -> !line.startsWith("Ledger: ")).toList();
  }

  private static TreeMap<String, String> texts(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        texts.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return texts;
  }
}
