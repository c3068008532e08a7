package org.hearsay.eval.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletNames;
import org.hearsay.article.WireCredit;
import org.hearsay.eval.Counts;
import org.hearsay.lineage.CitationFinder;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.statement.ArticleReading;
import org.jspecify.annotations.Nullable;

/** Wire credits and cited outlets against the gold, by outlet and article. */
final class CreditScore {

  private final CitationFinder finder = new CitationFinder();
  private Counts wire = Counts.NONE;
  private Counts cites = Counts.NONE;

  void score(
      String story, JsonNode gold, List<ArticleReading> readings, @Nullable PrintStream details) {
    Map<String, ArticleReading> byId =
        readings.stream().collect(Collectors.toMap(ArticleReading::id, Function.identity()));
    for (JsonNode article : gold.get("articles")) {
      ArticleReading reading =
          Objects.requireNonNull(byId.get(article.get("id").asText()), "an article of the story");
      String place = story + " " + reading.id();
      scoreWire(place, article, reading, details);
      scoreCites(place, article, reading, details);
    }
  }

  private void scoreWire(
      String place, JsonNode article, ArticleReading reading, @Nullable PrintStream details) {
    List<String> gold = new ArrayList<>();
    if (!article.get("wire").isNull()) {
      gold.add(article.get("wire").asText());
    }
    List<String> found =
        reading.article().layout().wire().map(WireCredit::agency).stream().toList();
    wire = wire.plus(compare(place + " wire", gold, found, details));
  }

  private void scoreCites(
      String place, JsonNode article, ArticleReading reading, @Nullable PrintStream details) {
    Map<String, String> gold = new TreeMap<>();
    article
        .get("cites_outlets")
        .forEach(c -> gold.putIfAbsent(key(c.get("outlet").asText()), c.get("outlet").asText()));
    List<CitedOutlet> found = finder.find(reading);
    cites =
        cites.plus(
            compare(
                place + " cites",
                List.copyOf(gold.values()),
                found.stream().map(CitedOutlet::outlet).toList(),
                details));
    if (details != null && !found.isEmpty()) {
      found.forEach(
          c -> details.println("    " + c.outlet() + " <- " + c.excerpt().words().strip()));
    }
  }

  private static Counts compare(
      String place, List<String> gold, List<String> found, @Nullable PrintStream details) {
    List<String> missed = new ArrayList<>(gold);
    List<String> wrong = new ArrayList<>();
    for (String name : found) {
      if (!missed.removeIf(g -> same(g, name))) {
        wrong.add(name);
      }
    }
    if (details != null && !(missed.isEmpty() && wrong.isEmpty())) {
      details.println(place + ": missed " + missed + ", wrong " + wrong);
    }
    return Counts.of(found.size() - wrong.size(), found.size(), gold.size());
  }

  private static boolean same(String gold, String found) {
    String g = key(usual(gold));
    String f = key(usual(found));
    return g.equals(f)
        || (Math.min(g.length(), f.length()) >= 4 && (g.contains(f) || f.contains(g)));
  }

  /** The usual name of a listed outlet: gold writes "UPI" where we write the full name. */
  private static String usual(String name) {
    return OutletNames.standard().byName(name).map(Outlet::name).orElse(name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  void print(PrintStream out) {
    out.println("wire       by article       " + wire.line());
    out.println("cites      outlet, article  " + cites.line());
  }
}
