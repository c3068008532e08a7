package org.hearsay.decision;

import java.util.List;
import java.util.Objects;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;

/**
 * Readings with what people decided about them.
 *
 * @param readings the readings, statements relabelled where that was decided
 * @param adjustments what the room claim has to do
 * @param problems decisions on these pages that found nothing to apply to, in order
 */
public record Adjusted(
    List<ArticleReading> readings, Adjustments adjustments, List<Problem> problems) {

  public Adjusted {
    readings = List.copyOf(readings);
    Objects.requireNonNull(adjustments, "adjustments");
    problems = List.copyOf(problems);
  }
}
