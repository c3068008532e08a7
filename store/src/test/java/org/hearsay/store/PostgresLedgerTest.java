package org.hearsay.store;

final class PostgresLedgerTest extends LedgerContract {

  PostgresLedgerTest() {
    super(Ledgers.newPostgres());
  }
}
