package org.hearsay.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.Timeline.Day;
import org.hearsay.app.web.Timeline.Lane;
import org.hearsay.app.web.Timeline.Moment;

/**
 * A timeline at a glance: three lanes, a dot for what lies on a day, a bar for what lies somewhere
 * between two days. Days with anything on them stand at equal distances; the rows under the drawing
 * say how far apart they are.
 *
 * @param dots what lies on one day
 * @param bars what lies between two days
 * @param ticks names under the days
 */
public record TimelineDrawing(List<Dot> dots, List<Bar> bars, List<Tick> ticks) {

  /** Width of the drawing, in its units. */
  public static final int WIDE = 1120;

  /** Width of the names of the lanes, at its left. */
  public static final int NAMES = 170;

  /** Height of a lane. */
  private static final int LANE = 38;

  /** Where the names of the days stand, below the lanes. */
  public static final int TICKS = LANE * Lane.values().length + 18;

  /** Height of the drawing. */
  public static final int HIGH = TICKS + 10;

  /** Space that the name of a day needs. */
  private static final int NAME = 84;

  /** The largest dot; it touches neither lane beside it. */
  private static final int LARGEST = 15;

  /**
   * A dot.
   *
   * @param at its middle
   * @param radius its size
   * @param count how many things it stands for
   * @param day the day in words, and its place on the page
   * @param lane the lane's word
   */
  public record Dot(OriginTree.At at, int radius, int count, Day day, Lane lane) {}

  /** A bar from its left to its right end. */
  public record Bar(OriginTree.At at, int width, Lane lane) {}

  /** The name of a day. */
  public record Tick(int x, String name) {}

  public TimelineDrawing {
    dots = List.copyOf(dots);
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
  }

  /** The drawing of a timeline. */
  public static TimelineDrawing of(Timeline timeline) {
    List<Day> days = timeline.days();
    List<Dot> dots = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    int every = Math.max(1, (int) Math.ceil(NAME / step(days)));
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      if (i % every == 0) {
        ticks.add(new Tick(x(days, i), day.name()));
      }
      for (Lane lane : Lane.values()) {
        List<Moment> moments = day.lane(lane);
        if (!moments.isEmpty()) {
          int n = moments.size();
          int radius = Math.min(LARGEST, 5 + (int) Math.round(2 * Math.sqrt(n)));
          dots.add(new Dot(new OriginTree.At(x(days, i), y(lane)), radius, n, day, lane));
          bar(days, i, lane).ifPresent(bars::add);
        }
      }
    }
    return new TimelineDrawing(dots, bars, ticks);
  }

  private static Optional<Bar> bar(List<Day> days, int from, Lane lane) {
    return days.get(from).lane(lane).stream()
        .flatMap(m -> m.mark().until().stream())
        .max(LocalDate::compareTo)
        .map(
            until -> {
              int last = from;
              while (last + 1 < days.size()
                  && days.get(last + 1).name().compareTo(until.toString()) <= 0) {
                last++;
              }
              // An end after the last day that there is, or before the next one, is half a step on.
              double ends = days.get(last).name().equals(until.toString()) ? last : last + 0.5;
              int x = x(days, from);
              return new Bar(
                  new OriginTree.At(x, y(lane) - 3),
                  (int) Math.round((ends - from) * step(days)),
                  lane);
            });
  }

  private static double step(List<Day> days) {
    return (double) (WIDE - NAMES) / days.size();
  }

  private static int x(List<Day> days, int i) {
    return (int) Math.round(NAMES + (i + 0.5) * step(days));
  }

  /** The middle of a lane. */
  public static int y(Lane lane) {
    return LANE / 2 + lane.ordinal() * LANE;
  }
}
