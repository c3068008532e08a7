package org.hearsay.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.ledger.LedgerUnusable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A ledger in a PostgreSQL database, shared by a team. Thread-safe: calls of one ledger wait for
 * each other. Many programs may read and write the same database at the same time: readers never
 * wait, writers take turns transaction by transaction. A connection that the server closed is
 * opened again, and the call made again, for no call does more when it is made twice.
 */
public final class PostgresLedger extends SqlLedger {

  private final PostgresDatabase database;
  private Handle handle;

  private PostgresLedger(PostgresDatabase database, Handle handle) {
    super(new PostgresDialect());
    this.database = database;
    this.handle = handle;
  }

  /**
   * The ledger in this database, whose tables are made if it is empty.
   *
   * @param address {@code jdbc:postgresql://HOST:PORT/DATABASE}, with the driver's parameters; user
   *     and password may also come from the environment, as {@code PGUSER} and {@code PGPASSWORD},
   *     or from {@code ~/.pgpass}
   * @throws LedgerUnusable if it cannot be reached, is something else, or is newer than this
   *     program
   */
  public static PostgresLedger open(String address) {
    PostgresDatabase database = PostgresDatabase.at(address);
    return new PostgresLedger(database, handle(database.open()));
  }

  /** Whether this names a PostgreSQL database. */
  public static boolean isAddress(String ledger) {
    return PostgresDatabase.isAddress(ledger);
  }

  /** Whether there is a ledger that {@link #open} would not have to make. */
  public static boolean isThere(String address) {
    return PostgresDatabase.at(address).isThere();
  }

  /** The address without user, password and parameters, for the eyes of people. */
  public static String shown(String address) {
    return PostgresDatabase.at(address).toString();
  }

  private static Handle handle(Connection connection) {
    return Jdbi.create(connection).open();
  }

  @Override
  synchronized <T> T work(Function<Handle, T> call) {
    try {
      return call.apply(handle);
    } catch (JdbiException e) {
      Optional<SQLException> refused = refusal(e);
      if (refused.isEmpty() || !PostgresDatabase.isBroken(refused.get())) {
        throw told(e, database::unusable);
      }
      return again(call);
    }
  }

  private <T> T again(Function<Handle, T> call) {
    handle = handle(database.open());
    try {
      return call.apply(handle);
    } catch (JdbiException e) {
      throw told(e, database::unusable);
    }
  }

  @Override
  public synchronized void close() {
    try {
      handle.getConnection().close();
    } catch (SQLException e) {
      throw new LedgerUnusable("the ledger " + database + " cannot be closed: " + e.getMessage());
    }
  }
}
