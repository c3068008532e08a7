package org.hearsay.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * What came from the network. The bytes are not copied: whoever makes one leaves them alone.
 *
 * @param address where it was fetched from, after redirects
 * @param id the id of its article, or of its articles without their numbers
 * @param charset the encoding that the server declared
 * @param bytes the body, unzipped; the fetcher has bounded its size
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Fetched(String address, String id, Optional<String> charset, byte[] bytes) {

  public Fetched {
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(bytes, "bytes");
    if (address.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("what is fetched has an address and an id");
    }
  }
}
