package org.hearsay.app.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.store.SqliteLedger;

/** A real ledger with articles read from files. */
final class FilledLedger {

  private FilledLedger() {}

  /** The ten pages of one story. */
  static Path marrowDam() {
    return Path.of(System.getProperty("hearsay.root"), "cases", "marrow-dam", "in");
  }

  static Ledger with(Path file, List<Path> inputs) {
    Ledger ledger = SqliteLedger.open(file);
    read(ledger, inputs);
    return ledger;
  }

  /** Reads into a ledger, and groups its stories again. */
  static void read(Ledger ledger, List<Path> inputs) {
    Hearsay hearsay = Hearsay.withDefaults();
    Intake intake = new Intake();
    intake.read(
        intake.files(inputs),
        new IntakeSink() {
          @Override
          public void article(String name, Article article, List<Problem> problems) {
            ledger.put(name, hearsay.read(article), problems);
          }

          @Override
          public void problem(Problem problem) {
            ledger.putProblems(problem.file(), List.of(problem));
          }

          @Override
          public void done(String name) {}
        });
    List<ArticleReading> readings = new ArrayList<>();
    ledger.articleIds().stream()
        .map(ledger::reading)
        .flatMap(Optional::stream)
        .forEach(readings::add);
    ledger.putStories(hearsay.stories(readings));
  }
}
