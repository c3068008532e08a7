package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.Lineage;
import org.hearsay.statement.ArticleReading;

/**
 * What all articles of a story say.
 *
 * @param byArticle the propositions of each article, articles in the order given
 * @param group the copy family of an article, named by its first member; an article of its own
 *     where it has none
 * @param weights what a shared word says in this story
 */
record Propositions(
    Map<String, List<Proposition>> byArticle, Map<String, String> group, TermWeights weights) {

  /** Reads them. */
  static Propositions of(List<ArticleReading> readings, Lineage lineage) {
    PropositionReader reader = new PropositionReader();
    Map<String, List<Proposition>> byArticle = new LinkedHashMap<>();
    Map<String, String> group = new TreeMap<>();
    List<Proposition> sentences = new ArrayList<>();
    for (ArticleReading reading : readings) {
      List<Proposition> all = reader.read(reading);
      byArticle.put(reading.id(), all);
      group.put(reading.id(), reading.id());
    }
    for (CopyFamily family : lineage.families()) {
      String first = family.ids().stream().filter(byArticle::containsKey).findFirst().orElse("");
      family.ids().forEach(id -> group.replace(id, first));
    }
    // A copy says nothing new: it must not change what a shared word says.
    for (Map.Entry<String, List<Proposition>> entry : byArticle.entrySet()) {
      if (entry.getKey().equals(group.get(entry.getKey()))) {
        entry.getValue().stream().filter(p -> p.statement().isEmpty()).forEach(sentences::add);
      }
    }
    return new Propositions(byArticle, group, TermWeights.of(sentences));
  }

  /** The copy family of a proposition's article. */
  String groupOf(Proposition p) {
    return group.getOrDefault(p.article(), p.article());
  }

  /** The propositions of the first article of each copy family. */
  List<Proposition> withoutCopies() {
    return all().stream().filter(p -> p.article().equals(groupOf(p))).toList();
  }

  /** All propositions, by article. */
  List<Proposition> all() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** All that have a statement, by article and text order. */
  List<Proposition> statements() {
    return all().stream().filter(p -> p.statement().isPresent()).toList();
  }

  /** Number of copy families, an article without one counting as its own. */
  long groups() {
    return group.values().stream().distinct().count();
  }
}
