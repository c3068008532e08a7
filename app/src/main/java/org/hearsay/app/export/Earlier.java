package org.hearsay.app.export;

import java.util.Optional;
import org.hearsay.article.StatedDate;
import org.hearsay.statement.ArticleReading;

/** Which of two dated articles came first. */
final class Earlier {

  private Earlier() {}

  /**
   * By moment where both pages give one, else by day.
   *
   * @return 0 where the pages do not tell
   */
  static int compare(ArticleReading a, ArticleReading b) {
    Optional<StatedDate> dateA = a.article().metadata().published();
    Optional<StatedDate> dateB = b.article().metadata().published();
    if (dateA.isEmpty() || dateB.isEmpty()) {
      return 0;
    }
    if (dateA.get().instant().isPresent() && dateB.get().instant().isPresent()) {
      return dateA
          .get()
          .instant()
          .get()
          .toInstant()
          .compareTo(dateB.get().instant().get().toInstant());
    }
    return dateA.get().day().compareTo(dateB.get().day());
  }
}
