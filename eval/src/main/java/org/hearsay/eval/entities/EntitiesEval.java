package org.hearsay.eval.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.article.PlainTextReader;
import org.hearsay.eval.Counts;
import org.hearsay.eval.ReadingOption;
import org.hearsay.eval.SharedFolder;
import org.hearsay.eval.lineage.EcbPlus;
import org.hearsay.language.Entity;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Names and dates against the mentions that people marked in ECB+, topics 1 to 35.
 *
 * <p>ECB+ marks who takes part in an event, where and when, names and plain nouns alike, in a few
 * sentences of each article. So the gold here is the mentions whose words all begin with a capital
 * (dates and times: all), without article, preposition before a date, or possessive; and what was
 * found counts as wrong only where it touches such a mention, for the rest was not marked either
 * way. So precision says whether kind and words are right, not whether anything is a name at all.
 */
@Command(name = "entities", description = "Names and dates against mentions marked in ECB+.")
public final class EntitiesEval implements Callable<Integer> {

  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:the|The|in|In|on|On|of|at|At|by|since|until|from) )+");
  private static final Pattern TAIL = Pattern.compile("['\u2019]s?$");
  private static final Pattern SMALL = Pattern.compile("of|the|and|for|in|de|von|van|&|'s|-");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "i", "we", "you", "they", "it", "his", "her", "who", "their", "there");

  @Mixin private SharedFolder shared = new SharedFolder();
  @Mixin private ReadingOption reading = new ReadingOption();

  @Option(names = "--topics", description = "Read only so many (default: all that may be read).")
  private int topics = EcbPlus.LAST_TOPIC;

  @Option(names = "--print", description = "Print so many of the entities found, for reading.")
  private int print;

  private final Map<String, Counts> exact = new TreeMap<>();
  private final Map<String, Counts> touching = new TreeMap<>();

  @Override
  public Integer call() {
    Pipeline pipeline = reading.pipeline();
    int articles = 0;
    for (int topic = 1; topic <= Math.min(topics, EcbPlus.LAST_TOPIC); topic++) {
      for (Path file : EcbPlus.files(shared, topic)) {
        MarkedText marked = MarkedText.read(file);
        String name = file.getFileName().toString();
        List<Entity> found =
            pipeline.read(new PlainTextReader().read(name, marked.text())).entities();
        score(marked, found);
        articles++;
      }
    }
    System.out.println(articles + " articles of ECB+; kind: exact spans, then spans that touch");
    exact.forEach(
        (kind, counts) -> {
          System.out.printf("%-13s %s%n", kind, counts.line());
          System.out.printf("%-13s %s%n", "", touching.getOrDefault(kind, Counts.NONE).line());
        });
    return 0;
  }

  private void score(MarkedText marked, List<Entity> entities) {
    Map<Span, String> gold = new HashMap<>();
    for (MarkedText.Mention mention : marked.mentions()) {
      kind(mention, marked.text())
          .ifPresent(kind -> gold.putIfAbsent(bare(mention.span(), marked.text()), kind));
    }
    Map<Span, String> found = new HashMap<>();
    for (Entity entity : joined(entities, marked.text())) {
      Span span = entity.excerpt().span();
      Optional<String> kind = kind(entity.kind());
      if (kind.isPresent() && gold.keySet().stream().anyMatch(span::overlaps)) {
        found.put(bare(span, marked.text()), kind.get());
        print(entity, marked.text());
      }
    }
    count(gold, found);
  }

  /** The corpus marks "Thursday night" as one: dates and times that stand side by side are. */
  private static List<Entity> joined(List<Entity> entities, String text) {
    List<Entity> joined = new ArrayList<>();
    for (Entity entity : entities) {
      int last = joined.size() - 1;
      if (last >= 0 && isTime(entity) && isTime(joined.get(last))) {
        Span before = joined.get(last).excerpt().span();
        Span both = before.cover(entity.excerpt().span());
        if (text.substring(before.end(), entity.excerpt().start()).isBlank()) {
          Excerpt words = new Excerpt(both, text.substring(both.start(), both.end()));
          joined.set(last, new Entity(words, entity.kind(), entity.basis()));
          continue;
        }
      }
      joined.add(entity);
    }
    return joined;
  }

  private static boolean isTime(Entity entity) {
    return entity.kind() == Entity.Kind.DATE || entity.kind() == Entity.Kind.TIME;
  }

  private void count(Map<Span, String> gold, Map<Span, String> found) {
    Set<String> kinds = new HashSet<>(gold.values());
    kinds.addAll(found.values());
    for (String kind : kinds) {
      Set<Span> theirs = spans(gold, kind);
      Set<Span> ours = spans(found, kind);
      long both = ours.stream().filter(theirs::contains).count();
      add(exact, kind, Counts.of(both, ours.size(), theirs.size()));
      long right = ours.stream().filter(s -> theirs.stream().anyMatch(s::overlaps)).count();
      long missed = theirs.stream().filter(s -> ours.stream().noneMatch(s::overlaps)).count();
      add(touching, kind, new Counts(right, ours.size() - right, missed));
    }
  }

  private static void add(Map<String, Counts> into, String kind, Counts counts) {
    into.merge(kind, counts, Counts::plus);
    into.merge("~ all", counts, Counts::plus);
  }

  private static Set<Span> spans(Map<Span, String> all, String kind) {
    Set<Span> spans = new HashSet<>(all.keySet());
    spans.removeIf(span -> !kind.equals(all.get(span)));
    return spans;
  }

  /** The kind of a marked mention, as far as the corpus and we have the same kinds. */
  private static Optional<String> kind(MarkedText.Mention mention, String text) {
    Span bare = bare(mention.span(), text);
    String words = text.substring(bare.start(), bare.end());
    return switch (mention.type()) {
      case "TIME_DATE", "TIME_OF_THE_DAY" -> Optional.of("date or time");
      case "HUMAN_PART_PER" -> named(words) ? Optional.of("person") : Optional.empty();
      case "HUMAN_PART_ORG", "HUMAN_PART_MET" ->
          named(words) ? Optional.of("organisation") : Optional.empty();
      case "HUMAN_PART_GPE", "LOC_GEO", "LOC_FAC", "LOC_OTHER" ->
          named(words) ? Optional.of("place") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> kind(Entity.Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("person");
      case ORGANISATION, OUTLET -> Optional.of("organisation");
      case PLACE -> Optional.of("place");
      case DATE, TIME -> Optional.of("date or time");
      case GROUP, WORK, EVENT, ROLE, NUMBER -> Optional.empty();
    };
  }

  private static boolean named(String words) {
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (String word : words.split(" ", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && !SMALL.matcher(word).matches()) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /** Without leading article or preposition and without possessive. */
  private static Span bare(Span span, String text) {
    String words = text.substring(span.start(), span.end());
    int start = LEAD.matcher(words).replaceFirst("").length();
    String tail = TAIL.matcher(words).replaceFirst("");
    int from = span.end() - start;
    int to = span.start() + tail.length();
    return from < to ? new Span(from, to) : span;
  }

  private void print(Entity entity, String text) {
    if (print > 0) {
      print--;
      int from = Math.max(0, entity.excerpt().start() - 40);
      int to = Math.min(text.length(), entity.excerpt().end() + 40);
      System.out.println(
          entity.kind().word()
              + "\t"
              + entity.excerpt().words()
              + "\t"
              + text.substring(from, to).replace('\n', ' '));
    }
  }
}
