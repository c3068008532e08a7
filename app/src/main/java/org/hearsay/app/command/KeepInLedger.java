package org.hearsay.app.command;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PageKey;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;

/** Keeps what is read, each article at once, and counts. */
final class KeepInLedger implements Inputs.Sink {

  private final Ledger ledger;
  private final FileNames names;
  private final ProblemList problems;
  private final boolean again;
  private final Tally tally = new Tally();
  private final List<Problem> ofFile = new ArrayList<>();

  KeepInLedger(Ledger ledger, FileNames names, ProblemList problems, boolean again) {
    this.ledger = ledger;
    this.names = names;
    this.problems = problems;
    this.again = again;
  }

  Tally tally() {
    return tally;
  }

  @Override
  public boolean wants(String file, Article article) {
    String key = PageKey.of(names.of(file), article);
    if (again || !ledger.holds(key, article.text().hash())) {
      return true;
    }
    tally.unchanged();
    return false;
  }

  @Override
  public void reading(String file, ArticleReading reading, List<Problem> found) {
    put(file, reading, found);
  }

  Ledger.Put put(String file, ArticleReading reading, List<Problem> found) {
    String name = names.of(file);
    List<Problem> named =
        found.stream().map(p -> new Problem(p.code(), name, p.place(), p.message())).toList();
    Ledger.Put put = ledger.put(name, reading, named);
    tally.put(put, reading.statements().size());
    problems.addAll(found);
    return put;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    ofFile.add(
        new Problem(problem.code(), names.of(problem.file()), problem.place(), problem.message()));
  }

  @Override
  public void done(String file) {
    tally.file();
    ledger.putProblems(names.of(file), ofFile);
    ofFile.clear();
  }
}
