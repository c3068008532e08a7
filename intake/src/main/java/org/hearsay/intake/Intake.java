package org.hearsay.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages, feeds, archives and plain texts to articles. Bad input becomes a problem; everything else
 * is read. Keeps no state between calls.
 */
public final class Intake {

  /**
   * The files under these paths that intake would read, folders expanded, in a fixed order.
   *
   * @param paths files and folders, as the user named them
   */
  public List<Path> files(List<Path> paths) {
    return List.of();
  }

  /**
   * Reads files, as {@link #files} lists them, one after the other.
   *
   * @param files the files
   * @param sink takes what is found
   */
  public void read(List<Path> files, IntakeSink sink) {}

  /**
   * Reads one input from a stream, its kind told from its bytes.
   *
   * @param in the stream; not closed
   * @param sink takes what is found
   */
  public void readStream(InputStream in, IntakeSink sink) {}
}
