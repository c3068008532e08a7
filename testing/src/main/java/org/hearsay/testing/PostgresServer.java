package org.hearsay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server, Debian's, in a folder of its own on a free port: started when a test
 * first asks for it, stopped when the tests end. It refuses to run as root, and then runs as the
 * user {@code postgres} that the package made. Where it is not installed, the tests that need it
 * fail and say what to do.
 */
public final class PostgresServer {

  /** Cannot be mistaken for anything else that a program may print. */
  public static final String PASSWORD = "pa55-Q9z~never-shown";

  private static final String USER = "desk";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder;
  private final Path programs;
  private final int port;

  private PostgresServer(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();
  }

  /** The one server of this run. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** The address, with user and password, of a database that was made just now. */
  public String newDatabase() {
    String name = "ledger_" + DATABASES.incrementAndGet();
    execute("CREATE DATABASE " + name);
    return address(name);
  }

  /** The address of a database, which need not be there. */
  public String address(String database) {
    return "jdbc:postgresql://" + USER + ":" + PASSWORD + "@127.0.0.1:" + port + "/" + database;
  }

  /** A connection beside those of the program. */
  public Connection connect(String address) throws SQLException {
    String database = address.substring(address.lastIndexOf('/') + 1);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, PASSWORD);
  }

  /** Runs a statement as the owner of the server. */
  public void execute(String sql) {
    try (Connection connection = connect(address("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PostgresServer start() {
    try {
      Path folder = Files.createTempDirectory("hearsay-postgres");
      Path password = Files.writeString(folder.resolve("password"), PASSWORD);
      PostgresServer server = new PostgresServer(folder, programs(), freePort());
      if (isRoot()) {
        run("chown", "-R", "postgres", folder.toString());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-postgres"));
      server.asServer(
          "initdb",
          "-D",
          server.data(),
          "-U",
          USER,
          "--auth=scram-sha-256",
          "--pwfile=" + password,
          "--encoding=UTF8",
          "--locale=C.UTF-8",
          "--no-sync");
      String options = "-p " + server.port + " -h 127.0.0.1 -k " + folder;
      server.asServer(
          "pg_ctl", "-D", server.data(), "-l", folder + "/log", "-o", options, "-w", "start");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void stop() {
    try {
      asServer("pg_ctl", "-D", data(), "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void asServer(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    run(command.toArray(new String[0]));
  }

  private static void run(String... command) throws IOException {
    Path output = Files.createTempFile("hearsay-postgres", ".out");
    try {
      // Into a file: a server that goes on running would keep a pipe open.
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(
            String.join(" ", command)
                + " failed: "
                + Files.readString(output, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(output);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** The newest that Debian installed. */
  private static Path programs() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> found = Files.list(versions)) {
        List<Path> newest =
            found
                .map(version -> version.resolve("bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (!newest.isEmpty()) {
          return newest.get(0);
        }
      }
    }
    throw new IOException("these tests need PostgreSQL: apt-get install postgresql");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
