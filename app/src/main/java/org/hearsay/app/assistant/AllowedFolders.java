package org.hearsay.app.assistant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.Intake;

/**
 * The folders that an assistant may name files in. A name is followed to the file that it really
 * means: no {@code ..} and no symbolic link leads out, whether the name itself is one, a folder on
 * the way, or a file inside a folder that is read.
 */
public final class AllowedFolders {

  /** Files of one call; a larger folder is for {@code hearsay read}, which keeps what it reads. */
  static final int MOST_FILES = 500;

  private final List<Path> roots;
  private final Intake intake = new Intake();

  private AllowedFolders(List<Path> roots) {
    this.roots = roots;
  }

  /**
   * These folders and what is below them.
   *
   * @param folders folders that are there
   * @throws IOException if one of them is not there or is no folder
   */
  public static AllowedFolders of(List<Path> folders) throws IOException {
    List<Path> roots = new ArrayList<>();
    for (Path folder : folders) {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new IOException(folder + " is not a folder");
      }
      roots.add(root);
    }
    return new AllowedFolders(List.copyOf(roots));
  }

  /**
   * The real path of a file or folder that an assistant named: whole, or relative to one of the
   * folders, the first one that has it.
   */
  Path resolve(String name) {
    for (Path root : roots) {
      try {
        Path real = root.resolve(name).toRealPath();
        if (isInside(real)) {
          return real;
        }
      } catch (IOException e) {
        continue; // not there; the next folder may have it
      } catch (InvalidPathException e) {
        break;
      }
    }
    // The same words whether it is outside or not there: what lies outside is not told.
    throw new ToolFault(name + " is not a file or folder inside " + String.join(", ", asTexts()));
  }

  /** The files at or under a real path that intake would read, in order of their names. */
  List<Path> files(Path real) {
    List<Path> files =
        intake.files(List.of(real)).stream()
            .filter(this::staysInside)
            .limit(MOST_FILES + 1L)
            .toList();
    if (files.size() > MOST_FILES) {
      throw new ToolFault(
          "more than " + MOST_FILES + " files; put them into a ledger with: hearsay read " + real);
    }
    return files;
  }

  private boolean staysInside(Path file) {
    try {
      return isInside(file.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isInside(Path real) {
    return roots.stream().anyMatch(real::startsWith);
  }

  private List<String> asTexts() {
    return roots.stream().map(Path::toString).toList();
  }
}
