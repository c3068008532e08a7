package org.hearsay.eval.attribution;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.eval.Names;
import org.hearsay.source.Hop;
import org.hearsay.statement.Statement;

/**
 * Why a label is wrong, told from gold and found alone: a first sorting that says where to look.
 * Counts the causes of each label.
 */
final class ErrorCauses {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that", "his", "her");

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  /** Notes one wrong label and tells its cause. */
  String note(String label, GoldAttribution gold, Statement found) {
    String cause =
        switch (label) {
          case "who" -> who(gold, found);
          case "kind" -> gold.labels().kind() + " read as " + found.speaker().kind().word();
          case "chain" -> chain(gold.via(), found.via().stream().map(Hop::name).toList());
          case "act" -> gold.labels().act() + " read as " + found.act().word();
          case "hedge" ->
              gold.labels().hedge() + " read as " + found.attribution().manner().hedge().word();
          default -> "other";
        };
    counts.computeIfAbsent(label, k -> new TreeMap<>()).merge(cause, 1, Integer::sum);
    return cause;
  }

  private static String who(GoldAttribution gold, Statement found) {
    Optional<String> source = found.attribution().roles().source().map(e -> e.words());
    boolean none = gold.words().source().isEmpty();
    if (source.isEmpty()) {
      return none ? "no source, and the context names one" : "source not found";
    }
    if (none) {
      return "a source where there is none";
    }
    String goldSource = gold.words().source().get();
    if (PRONOUNS.contains(source.get().toLowerCase(Locale.ROOT))) {
      return "pronoun to somebody else";
    }
    if (!Names.agree(goldSource, source.get())) {
      return "another source mention";
    }
    if (Names.agree(source.get(), found.speaker().name())) {
      return Names.agree(goldSource, gold.who())
          ? "same mention, cut or described otherwise"
          : "mention not joined to the one it means";
    }
    return "mention joined to another one";
  }

  private static String chain(List<String> gold, List<String> found) {
    if (found.isEmpty()) {
      return gold.size() == 1 ? "the only hop missing" : "all hops missing";
    }
    if (gold.isEmpty()) {
      return "a hop where there is none";
    }
    if (gold.size() == found.size()) {
      return "another name";
    }
    return gold.size() > found.size() ? "one hop of several missing" : "a hop too many";
  }

  /** The causes of one label with counts, the most frequent first. */
  List<Map.Entry<String, Integer>> most(String label) {
    return counts.getOrDefault(label, Map.of()).entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .toList();
  }
}
