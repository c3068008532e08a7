package org.hearsay.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteCatalogueTest extends CatalogueContract {

  SqliteCatalogueTest(@TempDir Path folder) {
    super(() -> SqliteLedger.open(folder.resolve("test.db")));
  }
}
