package org.hearsay.app.assistant;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;

/** Reads files and texts; the command that starts the server knows how. */
public interface ReadsPaths {

  /**
   * What was read.
   *
   * @param readings the articles, in the order of the files
   * @param problems what could not be read
   */
  record Found(List<ArticleReading> readings, List<Problem> problems) {
    public Found {
      readings = List.copyOf(readings);
      problems = List.copyOf(problems);
    }
  }

  /** Reads these files. */
  Found read(List<Path> files);

  /**
   * Reads a plain text.
   *
   * @param id a name for it
   */
  ArticleReading read(String id, String text);
}
