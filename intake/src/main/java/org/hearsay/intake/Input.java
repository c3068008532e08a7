package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * One input while it is read.
 *
 * @param file as the user named it
 * @param id the id of its article, or of its articles without their numbers
 * @param in its bytes, unzipped
 */
record Input(String file, String id, InputStream in) {

  /**
   * Its first bytes, at most one more than {@code limit}: an answer longer than the limit says that
   * there is more.
   */
  byte[] head(int limit) throws IOException {
    return in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
  }
}
