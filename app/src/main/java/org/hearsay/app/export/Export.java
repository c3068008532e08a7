package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;

/** A format of others. Thread-safe. */
public interface Export {

  /**
   * Writes a document.
   *
   * @param selection what it holds
   * @param out where to; not closed
   */
  void write(Selection selection, Writer out) throws IOException;
}
