package org.hearsay.app.export;

import java.io.IOException;

/** Writes the things of a graph one after the other. Closing ends the document, not the output. */
interface NodeWriter extends AutoCloseable {

  /** Writes a thing. */
  void write(Node node) throws IOException;

  @Override
  void close() throws IOException;
}
