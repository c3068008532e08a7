package org.hearsay.store;

final class PostgresCatalogueTest extends CatalogueContract {

  PostgresCatalogueTest() {
    super(PostgresServer.shared().newLedger());
  }
}
