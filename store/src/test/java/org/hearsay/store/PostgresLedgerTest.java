package org.hearsay.store;

final class PostgresLedgerTest extends LedgerContract {

  PostgresLedgerTest() {
    super(PostgresServer.shared().newLedger());
  }
}
