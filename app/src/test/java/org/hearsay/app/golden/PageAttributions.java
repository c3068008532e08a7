package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/** The expected attributions of one page, each with the found one that belongs to it, if any. */
final class PageAttributions {

  private final List<ExpectedAttribution> expected = new ArrayList<>();
  private final Map<ExpectedAttribution, Statement> found = new LinkedHashMap<>();
  private final List<Statement> others;

  PageAttributions(List<List<ExpectedLine>> blocks, ArticleReading reading) {
    String text = reading.article().text().value();
    int from = 0;
    for (List<ExpectedLine> block : blocks) {
      ExpectedAttribution located = ExpectedAttribution.locate(block, text, from);
      expected.add(located);
      from = located.nextFrom(from);
    }
    others = new ArrayList<>(reading.statements());
    List<Pair> pairs = new ArrayList<>();
    for (ExpectedAttribution e : expected) {
      for (Statement s : reading.statements()) {
        if (e.likeness(s) > 0) {
          pairs.add(new Pair(e, s, e.likeness(s)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> -p.likeness()));
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.expected()) && others.remove(pair.statement())) {
        found.put(pair.expected(), pair.statement());
      }
    }
  }

  private record Pair(ExpectedAttribution expected, Statement statement, double likeness) {}

  List<ExpectedAttribution> expected() {
    return expected;
  }

  Map<ExpectedAttribution, Statement> found() {
    return found;
  }

  /** What was found and belongs to no block. */
  List<Statement> others() {
    return others;
  }
}
