package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.app.output.Json;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;

/** {@code who_says}: statements of the ledger by words. */
final class WhoSays implements Tool {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Words of a question that tell nothing about what is said. */
  private static final Set<String> OF_QUESTIONS =
      Set.of(
          "a", "about", "an", "and", "any", "anybody", "anyone", "are", "at", "be", "been", "by",
          "claim", "claimed", "claims", "did", "do", "does", "for", "from", "had", "has", "have",
          "how", "in", "is", "it", "its", "of", "on", "or", "said", "say", "says", "so", "that",
          "the", "there", "this", "to", "was", "were", "what", "when", "where", "which", "who",
          "whom", "will", "with", "would");

  /** Words that are looked up one by one where no statement holds all. */
  private static final int MOST_WORDS = 8;

  /** Hits of one word that are weighed; a word in more statements than that tells little. */
  private static final int MOST_HITS = 200;

  private final Material material;

  WhoSays(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return "who_says";
  }

  @Override
  public String title() {
    return "Who says so?";
  }

  @Override
  public String description() {
    return "Finds statements in the ledger by words and tells who says them: speaker, kind, chain"
        + " (via, outermost first), act, hedge, words, offsets, and the number of the story for"
        + " claim_origins. Finding many statements does not mean many sources: ask claim_origins"
        + " how many are independent.";
  }

  @Override
  public String inputSchema() {
    return """
        {"type":"object","properties":{
        "query":{"type":"string","maxLength":1000,"description":"Words of the statement or the speaker"},
        "limit":{"type":"integer","minimum":1,"maximum":100,"description":"At most so many statements (default 10)"}},
        "required":["query"],"additionalProperties":false}
        """;
  }

  @Override
  public String call(Arguments arguments) {
    int limit = arguments.limit("limit", 10, 100);
    String query = arguments.needed("query");
    List<String> words = words(query);
    if (words.isEmpty()) {
      throw new ToolFault("the query has no word to look for");
    }
    Ledger ledger = material.ledger();
    List<Ledger.Hit> all = statements(ledger.search(String.join(" ", words), MOST_HITS));
    List<Ledger.Hit> hits = all.isEmpty() ? someOf(ledger, words) : all;
    return Json.line(
        json -> {
          json.writeStringField("words", all.isEmpty() ? "some of them" : "all of them");
          write(json, hits.subList(0, Math.min(limit, hits.size())));
          if (hits.size() > limit) {
            json.writeNumberField("moreStatements", hits.size() - limit);
          }
        });
  }

  /** The words to look for; all of them if there are none but those of questions. */
  private static List<String> words(String query) {
    List<String> all = WORD.matcher(query).results().map(MatchResult::group).distinct().toList();
    List<String> telling =
        all.stream().filter(w -> !OF_QUESTIONS.contains(w.toLowerCase(Locale.ROOT))).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static List<Ledger.Hit> statements(List<Ledger.Hit> hits) {
    return hits.stream().filter(hit -> hit.statement().isPresent()).toList();
  }

  /** Statements that hold most of the words, at least half: those with more of them first. */
  private static List<Ledger.Hit> someOf(Ledger ledger, List<String> words) {
    List<String> few = words.subList(0, Math.min(MOST_WORDS, words.size()));
    Map<Ledger.Hit, Integer> found = new LinkedHashMap<>();
    for (String word : few) {
      statements(ledger.search(word, MOST_HITS)).forEach(hit -> found.merge(hit, 1, Integer::sum));
    }
    List<Ledger.Hit> hits = new ArrayList<>(found.keySet());
    hits.removeIf(hit -> found.getOrDefault(hit, 0) * 2 < few.size());
    hits.sort(Comparator.comparing((Ledger.Hit hit) -> -found.getOrDefault(hit, 0)));
    return hits;
  }

  private void write(JsonGenerator json, List<Ledger.Hit> hits) throws IOException {
    List<List<String>> stories = material.stories();
    json.writeArrayFieldStart("articles");
    Map<String, List<Ledger.Hit>> byArticle = new LinkedHashMap<>();
    hits.forEach(hit -> byArticle.computeIfAbsent(hit.article(), a -> new ArrayList<>()).add(hit));
    for (Map.Entry<String, List<Ledger.Hit>> entry : byArticle.entrySet()) {
      Optional<ArticleReading> reading = material.article(entry.getKey());
      if (reading.isEmpty()) {
        continue; // gone since the search
      }
      json.writeStartObject();
      Compact.article(json, entry.getKey(), reading.get().article());
      for (int i = 0; i < stories.size(); i++) {
        if (stories.get(i).contains(entry.getKey())) {
          json.writeNumberField("story", i + 1);
        }
      }
      json.writeArrayFieldStart("statements");
      for (Ledger.Hit hit : entry.getValue()) {
        StatementId id = new StatementId(entry.getKey(), hit.statement().orElseThrow());
        Compact.statement(json, entry.getKey(), id.from(reading.get()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
