package org.hearsay.intake;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that its readers cannot close: it belongs to the caller. */
final class Unclosed extends FilterInputStream {

  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The caller closes.
  }
}
