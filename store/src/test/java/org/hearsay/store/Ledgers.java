package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PageKey;
import org.hearsay.statement.ArticleReading;
import org.hearsay.testing.PostgresServer;

/** What the tests of the ledger share. */
final class Ledgers {

  private Ledgers() {}

  /** Opens a ledger in a database that was made just now, and opens it again. */
  static Supplier<Ledger> newPostgres() {
    String address = PostgresServer.shared().newDatabase();
    return () -> PostgresLedger.open(address);
  }

  static ArticleReading read(String id, String text) {
    return Hearsay.withDefaults().read(id, text);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The id that the ledger gave to this page. */
  static String idOf(Ledger ledger, ArticleReading reading, String file) {
    String own = "~" + ContentAddress.of(PageKey.of(file, reading.article())).substring(0, 8);
    List<String> ids = ledger.articleIds();
    return ids.contains(reading.id() + own) ? reading.id() + own : reading.id();
  }

  static ArticleReading renamed(ArticleReading reading, String id) {
    Article article = reading.article();
    return new ArticleReading(
        new Article(id, article.text(), article.metadata(), article.layout()),
        reading.statements(),
        reading.garblings());
  }
}
