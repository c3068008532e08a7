package org.hearsay.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the corpora lie; a mix-in for commands. */
public final class SharedFolder {

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder with gold/ and corpora/ (default: ../shared).")
  private Path root = Path.of("../shared");

  /**
   * A folder under the root.
   *
   * @throws IllegalStateException naming the folder, if it is not there
   */
  public Path folder(String name) {
    Path folder = root.resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "missing: " + folder.toAbsolutePath().normalize() + "; say where with --shared DIR");
    }
    return folder;
  }

  /** The entries of a folder, in order of name. */
  public static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A UTF-8 file as it stands, line ends included. */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
