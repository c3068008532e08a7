package org.hearsay.app.watch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When each host may be asked again: a gap between requests, the wait that it asked for, and a wait
 * that doubles with each failure. For one thread.
 */
final class Hosts {

  /** What is known of a host; the hold outlives the run. */
  private final Map<String, WatchState.Hold> holds;

  private final Map<String, Instant> last = new HashMap<>();
  private final Clock clock;
  private final Pauses pauses;

  Hosts(Map<String, WatchState.Hold> holds, Clock clock, Pauses pauses) {
    this.holds = holds;
    this.clock = clock;
    this.pauses = pauses;
  }

  /**
   * Waits until the host may be asked.
   *
   * @param gap at least so long since the last request
   * @return empty when it may be asked now; else until when not, if that is too long to wait here
   */
  Optional<Instant> await(String host, Duration gap) throws InterruptedException {
    Instant now = clock.instant();
    Instant held = Instant.ofEpochSecond(holds.getOrDefault(host, WatchState.Hold.NONE).until());
    Instant spaced = last.containsKey(host) ? last.get(host).plus(gap) : now;
    if (held.isAfter(now)) {
      return Optional.of(held);
    }
    if (spaced.isAfter(now.plus(WatchSettings.LONGEST_WAIT))) {
      return Optional.of(spaced);
    }
    if (spaced.isAfter(now)) {
      pauses.pause(Duration.between(now, spaced));
    }
    last.put(host, clock.instant());
    return Optional.empty();
  }

  void answered(String host) {
    holds.remove(host);
  }

  /**
   * The host failed or asked to wait.
   *
   * @param retryAfter the header's value, if there was one
   * @return until when it is left alone
   */
  Instant failed(String host, Optional<String> retryAfter) {
    int failures = holds.getOrDefault(host, WatchState.Hold.NONE).failures() + 1;
    Duration wait = retryAfter.flatMap(this::stated).orElseGet(() -> backOff(failures));
    Instant until = clock.instant().plus(wait);
    holds.put(host, new WatchState.Hold(until.getEpochSecond() + 1, failures));
    return until;
  }

  static Duration backOff(int failures) {
    Duration wait = WatchSettings.BACK_OFF.multipliedBy(1L << Math.min(failures - 1, 20));
    return wait.compareTo(WatchSettings.MOST_BACK_OFF) > 0 ? WatchSettings.MOST_BACK_OFF : wait;
  }

  /** Seconds or a date (RFC 9110, 10.2.3), within bounds. */
  private Optional<Duration> stated(String value) {
    Duration wait;
    try {
      if (!value.isEmpty()
          && value.length() <= 9
          && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
        wait = Duration.ofSeconds(Long.parseLong(value));
      } else {
        Instant until =
            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        wait = Duration.between(clock.instant(), until);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    if (wait.compareTo(WatchSettings.GAP) < 0) {
      return Optional.of(WatchSettings.GAP);
    }
    return Optional.of(
        wait.compareTo(WatchSettings.MOST_RETRY_AFTER) > 0 ? WatchSettings.MOST_RETRY_AFTER : wait);
  }
}
