package org.hearsay.app.watch;

import java.time.Duration;

/** The bounds of watching, in one place. */
final class WatchSettings {

  /** Between two requests to one host, unless its robots rules ask for more. */
  static final Duration GAP = Duration.ofSeconds(1);

  /** The longest wait inside a round; what has to wait longer waits for a later round. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  static final Duration CONNECT = Duration.ofSeconds(10);

  /** A whole request with its body; a server that drips bytes is given up. */
  static final Duration WHOLE = Duration.ofSeconds(30);

  /** Of a body, unzipped: real pages and feeds stay below 5 MB. */
  static final int MOST_BYTES = 10 << 20;

  /** Of robots rules; RFC 9309 asks for at least 500 kibibytes. */
  static final int MOST_ROBOTS_BYTES = 500 << 10;

  /** RFC 9309, 2.3.1.2: at least five redirects should be followed. */
  static final int MOST_REDIRECTS = 5;

  /** RFC 9309, 2.4: robots rules should not be used longer than this. */
  static final Duration ROBOTS_AGE = Duration.ofHours(24);

  /** First wait after a failure; it doubles with each further one, up to {@link #MOST_BACK_OFF}. */
  static final Duration BACK_OFF = Duration.ofMinutes(1);

  static final Duration MOST_BACK_OFF = Duration.ofHours(6);

  /** The longest Retry-After that is believed; a host that errs must not be lost for ever. */
  static final Duration MOST_RETRY_AFTER = Duration.ofHours(24);

  /** A page is asked for again after this; the wait doubles while it stays the same. */
  static final Duration FIRST_AGAIN = Duration.ofHours(1);

  static final Duration MOST_AGAIN = Duration.ofHours(24);

  /** So long after it was first seen a page is no longer asked for: corrections come early. */
  static final Duration FOLLOWED = Duration.ofDays(7);

  /** So long an address is remembered that no feed names any more. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  /** Pages of one round: a new feed with thousands of items is taken in over several rounds. */
  static final int MOST_PAGES = 200;

  /** Tries of a webhook in one round, and the first wait between them, which doubles. */
  static final int WEBHOOK_TRIES = 4;

  static final Duration WEBHOOK_WAIT = Duration.ofSeconds(1);

  /** Messages that wait for a webhook that does not answer; the oldest are dropped beyond it. */
  static final int MOST_WAITING = 1_000;

  private WatchSettings() {}
}
