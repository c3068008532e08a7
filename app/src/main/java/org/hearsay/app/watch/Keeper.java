package org.hearsay.app.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;

/** Reads articles into the ledger; the command that starts watching knows how. */
public interface Keeper {

  /** What became of an article. */
  enum Kept {
    ADDED,
    NEW_VERSION,
    SAME
  }

  /**
   * Reads an article, unless the ledger has it with this text, and keeps it.
   *
   * @param input the address or file that it came from
   * @param article the article
   * @param problems what went wrong with it
   */
  Kept keep(String input, Article article, List<Problem> problems);

  /** The id in the ledger of an article that was just kept. */
  Optional<String> idOf(Article article);

  /** Reads these files into the ledger; tells of each page that has another text than before. */
  void keepFiles(List<Path> files, ChangedPage changed);

  /** An input that gave no article. */
  void problem(Problem problem);

  /** The ledger that is kept to. */
  Ledger ledger();

  /** Takes pages that changed. */
  @FunctionalInterface
  interface ChangedPage {
    void changed(String articleId);
  }
}
