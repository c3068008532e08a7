package org.hearsay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hearsay.ledger.LedgerUnusable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A ledger in one SQLite file. Thread-safe: calls wait for each other. Other programs may read the
 * same file at the same time, and write it in turn.
 */
public final class SqliteLedger extends SqlLedger {

  private final Path file;
  private final Connection connection;
  private final Handle handle;

  private SqliteLedger(Path file, Handle handle) {
    super(new SqliteDialect());
    this.file = file;
    this.connection = handle.getConnection();
    this.handle = handle;
  }

  /**
   * The ledger in this file, which is made if it is not there.
   *
   * @param file the file; SQLite puts {@code -wal} and {@code -shm} beside it while it is open
   * @throws LedgerUnusable if the file is not a ledger, is newer than this program, or cannot be
   *     opened
   */
  public static SqliteLedger open(Path file) {
    return new SqliteLedger(file, Jdbi.create(LedgerFile.open(file)).open());
  }

  /** Whether there is something at this place that {@link #open} would not have to make. */
  public static boolean isThere(Path file) {
    return LedgerFile.isThere(file);
  }

  @Override
  synchronized <T> T work(Function<Handle, T> call) {
    try {
      return call.apply(handle);
    } catch (JdbiException e) {
      throw told(e, refused -> LedgerFile.unusable(file, refused));
    }
  }

  @Override
  public void close() {
    work(
        open -> {
          open.close();
          try {
            connection.close();
          } catch (SQLException e) {
            throw new LedgerUnusable("the ledger " + file + " cannot be closed: " + e, e);
          }
          return true;
        });
  }
}
