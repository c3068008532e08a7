package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.DateScan.Found;
import org.hearsay.statement.Numerals.Numeral;
import org.hearsay.statement.TimeReference.Range;
import org.hearsay.statement.TimeReference.Relation;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.text.Words;

/**
 * A small normaliser of time expressions: what {@link DateScan} recognises, and how the event lies
 * to it or to an anchor event ("shortly after the siege began on May 3"), as TIMEX3's {@code
 * anchorTimeID} and TLINK have it. Results print as EDTF (ISO 8601-2). Thread-safe; linear in the
 * text.
 */
final class TimeReader {

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "before", Relation.BEFORE,
          "after", Relation.AFTER,
          "following", Relation.AFTER,
          "prior", Relation.BEFORE,
          "since", Relation.SINCE,
          "until", Relation.UNTIL,
          "till", Relation.UNTIL,
          "by", Relation.UNTIL);

  private static final Set<String> SHORTLY =
      Set.of("shortly", "soon", "just", "immediately", "right", "moments", "minutes", "hours");

  /** Behind one of these, "after" and "before" do not tell a time. */
  private static final Set<String> NO_TIME_BEHIND =
      Set.of(
          "named",
          "called",
          "look",
          "looks",
          "looking",
          "looked",
          "go",
          "goes",
          "going",
          "went",
          "run",
          "ran",
          "running",
          "chase",
          "ever",
          "appear",
          "appeared",
          "testify",
          "testified",
          "is",
          "are",
          "was",
          "were",
          "be",
          "taking",
          "take",
          "taken");

  private static final Set<String> NO_EVENT =
      Set.of(
          "court",
          "judge",
          "committee",
          "congress",
          "parliament",
          "jury",
          "tribunal",
          "panel",
          "all",
          "magistrates",
          "that",
          "him",
          "her",
          "them",
          "us",
          "me",
          "it",
          "long",
          "certain",
          "while",
          "few",
          "then");

  private static final Set<String> BEGINS_EVENT =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "he", "she", "they", "we", "i",
          "it", "being", "our", "last");

  private static final Set<String> ENDS_EVENT =
      Set.of(
          "and",
          "but",
          "which",
          "who",
          "said",
          "says",
          "when",
          "while",
          "before",
          "after",
          "because",
          "although",
          "so",
          "until",
          "since",
          "or",
          "if",
          "according",
          "reportedly");

  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "on", "in", "at", "by", "of", "the", "a", "to", "for", "with", "from", "that", "had",
          "was", "is", "early", "late");

  /** The times of an excerpt, in text order. */
  List<TimeReference> read(Excerpt excerpt, Words words, Dates dates) {
    DateScan scan = new DateScan(words, excerpt.words(), dates);
    List<TimeReference> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Located> located = located(scan, i);
      if (located.isPresent()) {
        found.add(located.get().reference(excerpt, words));
        i = Math.max(i + 1, located.get().to());
      } else {
        i++;
      }
    }
    return found;
  }

  private record Located(Optional<Range> range, Relation relation, Span anchor, int from, int to) {

    TimeReference reference(Excerpt excerpt, Words words) {
      int start = words.all().get(from).span().start();
      int end = words.all().get(to - 1).span().end();
      Span span = new Span(excerpt.start() + start, excerpt.start() + end);
      return new TimeReference(
          new Excerpt(span, excerpt.words().substring(start, end)),
          range,
          relation,
          excerpt.words().substring(anchor.start(), anchor.end()));
    }
  }

  private static Optional<Located> located(DateScan scan, int i) {
    Words words = scan.words();
    Optional<Located> amount = amountBeside(scan, i);
    if (amount.isPresent()) {
      return amount;
    }
    boolean shortly = SHORTLY.contains(words.at(i)) && isOrder(words.at(i + 1));
    int at = shortly ? i + 1 : i;
    Relation relation = RELATIONS.get(words.at(at));
    if (relation != null && !isOtherSense(words, i)) {
      int target = at + (words.at(at).equals("prior") && words.at(at + 1).equals("to") ? 2 : 1);
      Relation meant = shortly ? shortly(relation) : relation;
      Optional<Located> event = target(scan, target, meant, i);
      if (event.isPresent()) {
        return event;
      }
    }
    return scan.at(i).map(d -> new Located(d.range(), Relation.AT, new Span(0, 0), i, d.to()));
  }

  private static boolean isOtherSense(Words words, int i) {
    String before = words.at(i - 1);
    boolean verb = words.at(i).equals("following") && !before.isEmpty() && !before.equals(",");
    return NO_TIME_BEHIND.contains(before)
        || verb && Set.of("it", "he", "she", "they", "we", "i", "by", "been").contains(before);
  }

  private static boolean isOrder(String word) {
    return word.equals("before") || word.equals("after") || word.equals("prior");
  }

  private static Relation shortly(Relation relation) {
    return relation == Relation.BEFORE ? Relation.SHORTLY_BEFORE : Relation.SHORTLY_AFTER;
  }

  /** "two days after the siege began on May 3": the anchor's days, moved. */
  private static Optional<Located> amountBeside(DateScan scan, int i) {
    Words words = scan.words();
    Numeral amount = scan.amount(i).orElse(null);
    if (amount == null) {
      return Optional.empty();
    }
    String unit = UnitTable.singular(words.at(amount.to()));
    String order = words.at(amount.to() + 1);
    if (!Set.of("day", "week", "month", "year").contains(unit)
        || !order.equals("before") && !order.equals("after")) {
      return Optional.empty();
    }
    int sign = order.equals("before") ? -1 : 1;
    int low = (int) (sign < 0 ? -amount.high() : amount.low());
    int high = (int) (sign < 0 ? -amount.low() : amount.high());
    return target(scan, amount.to() + 2, RELATIONS.getOrDefault(order, Relation.AT), i)
        .map(
            event ->
                event.range().isEmpty()
                    ? event
                    : new Located(
                        event.range().map(r -> Dates.shifted(r, unit, low, high)),
                        Relation.AT,
                        event.anchor(),
                        event.from(),
                        event.to()));
  }

  /** What a relation points to: a date, or an event with or without a date in it. */
  private static Optional<Located> target(DateScan scan, int target, Relation relation, int from) {
    Words words = scan.words();
    int skip = words.at(target).equals("the") ? 1 : 0;
    Optional<Found> date = scan.at(target).or(() -> scan.at(target + skip));
    if (date.isPresent()) {
      return Optional.of(
          new Located(date.get().range(), relation, new Span(0, 0), from, date.get().to()));
    }
    if (words.at(target - 1).equals("by") || !beginsEvent(words, target)) {
      return Optional.empty();
    }
    return event(scan, target, relation, from);
  }

  private static boolean beginsEvent(Words words, int target) {
    String first = words.at(target);
    return (BEGINS_EVENT.contains(first) || first.endsWith("ing") && first.length() > 4)
        && !NO_EVENT.contains(words.at(target + 1))
        && words.at(target + 1).length() > 1;
  }

  private static Optional<Located> event(DateScan scan, int target, Relation relation, int from) {
    Words words = scan.words();
    int end = target;
    Optional<Found> date = Optional.empty();
    while (end < words.size()
        && end - target < StatementSettings.ANCHOR_WORDS
        && words.all().get(end).isWord()
        && !ENDS_EVENT.contains(words.at(end))) {
      date = end > target ? scan.at(end) : Optional.empty();
      if (date.isPresent()) {
        break;
      }
      end++;
    }
    int to = date.map(Found::to).orElse(end);
    while (end > target && LOOSE_ENDS.contains(words.at(end - 1))) {
      end--;
    }
    if (end <= target) {
      return Optional.empty();
    }
    int behind = date.isPresent() ? to : end;
    Span anchor = words.all().get(target).span().cover(words.all().get(end - 1).span());
    return Optional.of(new Located(date.flatMap(Found::range), relation, anchor, from, behind));
  }
}
