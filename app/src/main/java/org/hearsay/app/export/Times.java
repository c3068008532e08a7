package org.hearsay.app.export;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hearsay.article.StatedDate;

/** Moments as the standards write them. */
final class Times {

  private static final int MINUTE = 60;

  private Times() {}

  /** The moment as RFC 3339 and {@code xsd:dateTime} have it; empty where only the day is known. */
  static Optional<String> moment(Optional<StatedDate> date) {
    return date.flatMap(StatedDate::instant).map(Times::whole);
  }

  /** The moment where it is known, else the day; both are ISO 8601. */
  static Optional<String> momentOrDay(Optional<StatedDate> date) {
    return date.map(d -> d.instant().map(Times::whole).orElseGet(() -> d.day().toString()));
  }

  private static String whole(OffsetDateTime moment) {
    // Neither standard writes seconds of an offset, which old local times have.
    boolean odd = moment.getOffset().getTotalSeconds() % MINUTE != 0;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        odd ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment);
  }
}
