package org.hearsay.app.watch;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pauses {

  /** The thread sleeps. */
  Pauses REAL = time -> Thread.sleep(time.toMillis());

  void pause(Duration time) throws InterruptedException;
}
