package org.hearsay.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Metadata;

/** WCXB's measure for the text, and exact agreement of title, author and date. */
final class WcxbScore {

  private double precision;
  private double recall;
  private double f1;
  private int pages;
  private final Map<String, int[]> fields = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Scores a page; the F1 of its text. */
  double add(JsonNode truth, String text, Metadata metadata) {
    pages++;
    field("title", truth.path("title").asText(""), metadata.title().orElse(""));
    field("author", truth.path("author").asText(""), String.join(", ", metadata.authors()));
    field(
        "date",
        truth.path("publish_date").asText(""),
        metadata.published().map(d -> d.day().toString()).orElse(""));
    return words(truth.path("main_content").asText(), text);
  }

  private double words(String gold, String got) {
    Map<String, Integer> a = bag(gold);
    Map<String, Integer> b = bag(got);
    int shared =
        a.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
            .sum();
    double p = ratio(shared, sum(b));
    double r = ratio(shared, sum(a));
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    precision += p;
    recall += r;
    f1 += f;
    return f;
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    Words.of(text.toLowerCase(Locale.ROOT)).forEach(w -> bag.merge(w, 1, Integer::sum));
    return bag;
  }

  private static int sum(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double ratio(int a, int b) {
    return b == 0 ? 0 : a / (double) b;
  }

  /** Exact over all pages that have the field in the gold; precision over those answered. */
  private void field(String name, String gold, String got) {
    int[] counts = fields.computeIfAbsent(name, k -> new int[4]);
    boolean has = !gold.isBlank() && !gold.equals("null");
    boolean answered = !got.isBlank();
    boolean same = has && answered && normal(gold).equals(normal(got));
    counts[0] += same ? 1 : 0;
    counts[1] += has ? 1 : 0;
    counts[2] += answered ? 1 : 0;
    counts[3] += same || (!has && !answered) ? 1 : 0;
    if (!same && (has || answered)) {
      misses.add("  " + pages + " " + name + ": gold \"" + gold + "\" got \"" + got + "\"");
    }
  }

  private static String normal(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  String line() {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "F1 %.3f  P %.3f  R %.3f",
                f1 / pages,
                precision / pages,
                recall / pages));
    fields.forEach(
        (name, c) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    "  %s of-all %.3f agree %.3f (P %.3f R %.3f)",
                    name,
                    c[0] / (double) pages,
                    c[3] / (double) pages,
                    ratio(c[0], c[2]),
                    ratio(c[0], c[1]))));
    return line.toString();
  }
}
