package org.hearsay.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLedgerTest extends LedgerContract {

  SqliteLedgerTest(@TempDir Path folder) {
    super(() -> SqliteLedger.open(folder.resolve("hearsay.db")));
  }
}
