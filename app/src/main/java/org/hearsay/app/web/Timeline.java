package org.hearsay.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.article.StatedDate;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Response;
import org.hearsay.claim.StatementRef;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.statement.TimeReference;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * A story in time, in three lanes: when its pages were published, when its main claim says that
 * things happened, and who responded.
 *
 * @param days the days on which anything lies, earliest first; what has no date comes last
 */
public record Timeline(List<Day> days) {

  /** A lane, in the order shown. */
  public enum Lane {
    HAPPENED("Said to have happened"),
    RESPONDED("Responses"),
    PUBLISHED("Pages published");

    private final String title;

    Lane(String title) {
      this.title = title;
    }

    /** As a heading. */
    public String title() {
      return title;
    }

    /** As a style. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something in a lane.
   *
   * @param what the words that lead to its place
   * @param detail who, or which title
   * @param link the place
   * @param mark how it is marked
   */
  public record Moment(String what, String detail, String link, Mark mark) {}

  /**
   * How something is marked.
   *
   * @param style its style; empty for none
   * @param until the last day on which it may lie, where that is not known to the day
   */
  public record Mark(String style, Optional<LocalDate> until) {
    static Mark of(String style) {
      return new Mark(style, Optional.empty());
    }
  }

  /**
   * A day with what lies on it.
   *
   * @param name the day in ISO 8601, or {@code no date}
   * @param since how long after the day before it; empty for the next day and the first
   * @param lanes what lies in each lane; lanes without anything may be missing
   */
  public record Day(String name, String since, Map<Lane, List<Moment>> lanes) {

    /** What lies in a lane. */
    public List<Moment> lane(Lane lane) {
      return lanes.getOrDefault(lane, List.of());
    }

    /** The address of the day on its page. */
    public String anchor() {
      return "day-" + name.replace(' ', '-');
    }
  }

  public Timeline {
    days = List.copyOf(days);
  }

  /** The timeline of a story. */
  static Timeline of(Story story) {
    return new Gathering(story).timeline();
  }

  /** Moments by day while they are gathered. Undated ones lie on the last day that there is. */
  private static final class Gathering {

    private final Map<LocalDate, Map<Lane, List<Moment>>> byDay = new TreeMap<>();
    private final Map<String, ArticleReading> readings = new LinkedHashMap<>();

    private final String earliest;

    Gathering(Story story) {
      earliest =
          story.articles().stream()
              .map(article -> stamp(article.reading()))
              .filter(stamp -> !stamp.isEmpty())
              .min(Comparator.naturalOrder())
              .orElse("none");
      for (StoryArticle article : story.articles()) {
        readings.put(article.id(), article.reading());
        published(article.reading());
      }
      story.claims().stream().findFirst().ifPresent(this::claim);
    }

    /** The moment of publication, in an order; a day without an hour comes after its hours. */
    private static String stamp(ArticleReading reading) {
      return reading
          .article()
          .metadata()
          .published()
          .map(d -> d.instant().map(i -> i.toInstant().toString()).orElse(d.day() + "Z"))
          .orElse("");
    }

    private void published(ArticleReading reading) {
      var metadata = reading.article().metadata();
      String title = Shown.cut(metadata.title().orElse(reading.id()), 90);
      add(
          day(reading.id()),
          Lane.PUBLISHED,
          new Moment(
              metadata.outlet().orElse(reading.id()),
              title,
              Links.article(reading.id()),
              Mark.of(stamp(reading).equals(earliest) ? "first" : "")));
    }

    private void claim(Claim claim) {
      Map<String, List<StatementRef>> told = new LinkedHashMap<>();
      Map<String, TimeReference> times = new LinkedHashMap<>();
      for (StatementRef member : claim.sourcing().members()) {
        for (TimeReference time : statement(member).map(s -> s.slots().times()).orElse(List.of())) {
          if (time.range().isPresent()) {
            String key = time.range().get().edtf() + " " + time.relation();
            times.putIfAbsent(key, time);
            told.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
          }
        }
      }
      times.forEach((key, time) -> happened(time, told.getOrDefault(key, List.of())));
      claim.conflict().responses().forEach(this::responded);
    }

    private void happened(TimeReference time, List<StatementRef> members) {
      TimeReference.Range range = time.range().orElseThrow();
      StatementRef first = members.get(0);
      String who = statement(first).map(s -> s.speaker().name()).orElse("");
      String more = members.size() == 1 ? "" : " and " + (members.size() - 1) + " more";
      String until = range.first().equals(range.last()) ? "" : "until " + range.last() + "; ";
      add(
          range.first(),
          Lane.HAPPENED,
          new Moment(
              Shown.cut(time.excerpt().words(), 90),
              until + "says " + who + more,
              Links.words(first.article(), time.excerpt().span()),
              new Mark(
                  "",
                  range.first().equals(range.last())
                      ? Optional.empty()
                      : Optional.of(range.last()))));
    }

    private void responded(Response response) {
      response.appearances().stream()
          .min(Comparator.comparing((Appearance a) -> day(a.article())))
          .ifPresent(
              first ->
                  add(
                      day(first.article()),
                      Lane.RESPONDED,
                      new Moment(
                          response.who() + ": " + Shown.plain(response.act().word()),
                          Shown.cut(first.excerpt().words(), 70),
                          Links.words(first.article(), first.excerpt().span()),
                          Mark.of("act-" + response.act().word()))));
    }

    private Optional<Statement> statement(StatementRef ref) {
      return Optional.ofNullable(readings.get(ref.article())).stream()
          .flatMap(r -> r.statements().stream())
          .filter(s -> s.id().equals(ref.statement()))
          .findFirst();
    }

    private LocalDate day(String article) {
      return Optional.ofNullable(readings.get(article))
          .flatMap(r -> r.article().metadata().published())
          .map(StatedDate::day)
          .orElse(LocalDate.MAX);
    }

    private void add(LocalDate day, Lane lane, Moment moment) {
      byDay
          .computeIfAbsent(day, d -> new EnumMap<>(Lane.class))
          .computeIfAbsent(lane, l -> new ArrayList<>())
          .add(moment);
    }

    private Timeline timeline() {
      List<Day> days = new ArrayList<>();
      LocalDate last = LocalDate.MAX;
      for (var entry : byDay.entrySet()) {
        LocalDate day = entry.getKey();
        boolean dated = day.isBefore(LocalDate.MAX);
        long apart = dated && last.isBefore(day) ? ChronoUnit.DAYS.between(last, day) : 1;
        String since = apart > 1 ? apart + " days later" : "";
        days.add(new Day(dated ? day.toString() : "no date", since, entry.getValue()));
        last = day;
      }
      return new Timeline(days);
    }
  }
}
