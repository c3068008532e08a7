package org.hearsay.store;

final class PostgresCatalogueTest extends CatalogueContract {

  PostgresCatalogueTest() {
    super(Ledgers.newPostgres());
  }
}
