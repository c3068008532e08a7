package org.hearsay.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What asking for an address gave. */
sealed interface Outcome {

  /** What a server gave to tell one version of a page from another; blank where it gave none. */
  record Validators(String etag, String lastModified) {
    static final Validators NONE = new Validators("", "");
  }

  /**
   * A body.
   *
   * @param address where it came from, after redirects
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record Content(URI address, byte[] bytes, Optional<String> charset, Validators validators)
      implements Outcome {}

  /** The same as when it was last asked for. */
  record NotModified() implements Outcome {}

  /** Not now: the host asked to wait, or fails. */
  record Later(Instant until, String why) implements Outcome {}

  /** Not at all: refused by the site's robots rules or by ours. */
  record Refused(String why) implements Outcome {}

  /** The server has no such page, or will not give it. */
  record Missing(int status) implements Outcome {}
}
