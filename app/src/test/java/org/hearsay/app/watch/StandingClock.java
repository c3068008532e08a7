package org.hearsay.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when it is told to, or when somebody pauses. */
final class StandingClock extends Clock implements Pauses {

  private Instant now = Instant.parse("2025-06-03T06:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();

  @Override
  public void pause(Duration time) {
    pauses.add(time);
    now = now.plus(time);
  }

  void move(Duration time) {
    now = now.plus(time);
  }

  /** The pauses since the last call. */
  List<Duration> pauses() {
    List<Duration> since = List.copyOf(pauses);
    pauses.clear();
    return since;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
