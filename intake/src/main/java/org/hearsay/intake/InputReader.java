package org.hearsay.intake;

import java.io.IOException;

/** Reads inputs of one kind. */
interface InputReader {

  /**
   * Hands over what an input holds.
   *
   * @throws IOException if the bytes cannot be read
   */
  void read(Input input, IntakeSink sink) throws IOException;
}
