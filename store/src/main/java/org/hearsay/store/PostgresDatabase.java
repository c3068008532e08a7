package org.hearsay.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.ledger.LedgerUnusable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a ledger lies on a PostgreSQL server: address, connections, migrations, refusals. No
 * message of it ever holds a password: it is cut out of the address before the driver sees that.
 */
final class PostgresDatabase {

  /** The newest migration of {@code migration-postgresql}. */
  static final int SCHEMA = 1;

  private static final String PREFIX = "jdbc:postgresql:";

  /** How long connecting may take, in seconds: a server that is there answers at once. */
  private static final int CONNECT_SECONDS = 15;

  /** How long a writer waits for another; a transaction is one article. */
  private static final String LOCK_WAIT = "30s";

  /** Classes of SQL states that say the connection is gone. */
  private static final Set<String> BROKEN = Set.of("08", "57P01", "57P02", "57P03");

  private static final Map<String, String> TROUBLES =
      Map.ofEntries(
          Map.entry("08", " cannot be reached; is the server there, and the address right?"),
          Map.entry("28", " refuses this user or password; set PGUSER and PGPASSWORD"),
          Map.entry("3D000", " is not there; make it with createdb"),
          Map.entry("42501", " does not let this user write; grant it the schema"),
          Map.entry("25006", " can only be read: the server is a copy, or set to read only"),
          Map.entry("53100", ": the server's disk is full; what was reported as read is kept"),
          Map.entry("53300", " has too many connections; try again later"),
          Map.entry("55P03", " is in use by another program that does not let go of it"),
          Map.entry("57P", " was closed by its server; try again later"));

  private final String address;
  private final String shown;
  private final Optional<String> user;
  private final Optional<String> password;

  private PostgresDatabase(String address, Optional<String> user, Optional<String> password) {
    this.address = address;
    this.user = user;
    this.password = password;
    int parameters = address.indexOf('?');
    this.shown = parameters < 0 ? address : address.substring(0, parameters);
  }

  static boolean isAddress(String ledger) {
    return ledger.toLowerCase(Locale.ROOT).startsWith(PREFIX);
  }

  /** From an address that may hold a user and a password. */
  static PostgresDatabase at(String address) {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("not an address of PostgreSQL");
    }
    String rest = address.substring(PREFIX.length());
    int parameters = rest.indexOf('?');
    String place = parameters < 0 ? rest : rest.substring(0, parameters);
    Optional<String> user = environment("PGUSER");
    Optional<String> password = environment("PGPASSWORD");
    int at = place.lastIndexOf('@');
    if (at >= 0) {
      String[] login = place.substring(place.startsWith("//") ? 2 : 0, at).split(":", 2);
      user = Optional.of(decoded(login[0]));
      password = login.length > 1 ? Optional.of(decoded(login[1])) : password;
      place = "//" + place.substring(at + 1);
    }
    List<String> kept = new ArrayList<>();
    String given = parameters < 0 ? "" : rest.substring(parameters + 1);
    for (String parameter : given.isEmpty() ? new String[0] : given.split("&", -1)) {
      String[] sides = parameter.split("=", 2);
      String value = sides.length > 1 ? decoded(sides[1]) : "";
      switch (sides[0]) {
        case "user" -> user = Optional.of(value);
        case "password" -> password = Optional.of(value);
        case "sslpassword" -> {
          // Left out and not used: a message of the driver might show it.
        }
        default -> kept.add(parameter);
      }
    }
    String clean = PREFIX + place + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    return new PostgresDatabase(clean, user, password);
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The address without user, password and parameters. */
  @Override
  public String toString() {
    return shown;
  }

  /** A connection to the ledger, whose tables are made if there are none. */
  Connection open() {
    try {
      Connection connection = connect();
      try {
        bringUpToDate(connection);
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw told(e);
    }
  }

  /** Whether the database is there and holds a ledger. */
  boolean isThere() {
    try (Connection connection = connect()) {
      return schema(connection) > 0;
    } catch (SQLException e) {
      throw told(e);
    }
  }

  private LedgerUnusable told(SQLException e) {
    return unusable(e)
        .orElseGet(
            () ->
                new LedgerUnusable("the ledger " + shown + " cannot be opened: " + e.getMessage()));
  }

  /** What the server said, for the user; empty for what would be a fault of ours. */
  Optional<LedgerUnusable> unusable(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return TROUBLES.entrySet().stream()
        .filter(trouble -> state.startsWith(trouble.getKey()))
        .findFirst()
        .map(trouble -> new LedgerUnusable("the ledger " + shown + trouble.getValue(), e));
  }

  /** Whether the connection is gone, and another may do. */
  static boolean isBroken(SQLException e) {
    return BROKEN.stream().anyMatch(String.valueOf(e.getSQLState())::startsWith);
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(address);
    } catch (IllegalArgumentException e) {
      throw new LedgerUnusable(
          shown + " is not an address of PostgreSQL, such as jdbc:postgresql://host:5432/database");
    }
    user.ifPresent(source::setUser);
    password.ifPresent(source::setPassword);
    source.setApplicationName("hearsay");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    return source;
  }

  private Connection connect() throws SQLException {
    Connection connection = source().getConnection();
    try (Statement statement = connection.createStatement()) {
      // What was reported as read is on disk, whatever the server's default is.
      statement.execute("SET synchronous_commit = on");
      statement.execute("SET lock_timeout = '" + LOCK_WAIT + "'");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private void bringUpToDate(Connection connection) throws SQLException {
    if (!"UTF8".equals(text(connection, "SHOW server_encoding"))) {
      throw new LedgerUnusable(
          "the database "
              + shown
              + " is not in UTF-8; make one with: createdb -E UTF8 -T template0");
    }
    int schema = schema(connection);
    if (schema > SCHEMA) {
      throw new LedgerUnusable(
          "the ledger "
              + shown
              + " was written by a newer Hearsay (format "
              + schema
              + ", this one knows up to "
              + SCHEMA
              + "); use that one, or another database with --ledger");
    }
    if (schema == 0 && !isEmpty(connection)) {
      throw new LedgerUnusable(
          shown + " is a database, but not a ledger; name another with --ledger");
    }
    // Flyway takes its time to find nothing to do: it runs only when there is.
    if (schema < SCHEMA) {
      migrate();
    }
  }

  private void migrate() {
    try {
      Flyway.configure()
          .dataSource(source())
          .locations("classpath:org/hearsay/store/migration-postgresql")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new LedgerUnusable("the ledger " + shown + " cannot be made: " + e.getMessage());
    }
  }

  /** The newest migration that has been applied; 0 if there is no ledger. */
  private static int schema(Connection connection) throws SQLException {
    boolean there =
        "1"
            .equals(
                text(
                    connection,
                    "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                        + " AND tablename = 'hearsay_format'"));
    return there
        ? Integer.parseInt(text(connection, "SELECT max(migration) FROM hearsay_format"))
        : 0;
  }

  /** Whether the schema holds no tables, or only the notes of a migration that was cut short. */
  private static boolean isEmpty(Connection connection) throws SQLException {
    return "0"
        .equals(
            text(
                connection,
                "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                    + " AND tablename <> 'flyway_schema_history'"));
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }
}
