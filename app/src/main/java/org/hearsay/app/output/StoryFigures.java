package org.hearsay.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.attribution.Act;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Toward;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.Derivation;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * The figures of a story at a glance, the same in the terminal and on the page: articles, outlets,
 * articles that are not copies, independent origins.
 *
 * @param articles how many articles
 * @param outlets how many named outlets
 * @param withoutOutlet how many articles do not say which outlet they are from
 * @param groups the articles by text: each group is one article and its whole copies, by first id
 * @param independent who affirms the main claim; empty if the story has no claim
 */
public record StoryFigures(
    int articles,
    int outlets,
    int withoutOutlet,
    List<List<String>> groups,
    Optional<Interval> independent) {

  public StoryFigures {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Of this story. */
  public static StoryFigures of(Story story) {
    TreeSet<String> outlets = new TreeSet<>();
    int without = 0;
    for (StoryArticle article : story.articles()) {
      Optional<String> outlet = article.reading().article().metadata().outlet();
      outlet.ifPresent(outlets::add);
      without += outlet.isEmpty() ? 1 : 0;
    }
    Optional<Interval> independent =
        story.claims().stream().findFirst().map(claim -> claim.sourcing().independence().affirm());
    return new StoryFigures(
        story.articles().size(), outlets.size(), without, groups(story), independent);
  }

  /** How many articles are left when each whole copy is counted with its original. */
  public int notCopies() {
    return groups.size();
  }

  /** Copy families and pairs that are wholly the same, joined; everything else alone. */
  private static List<List<String>> groups(Story story) {
    TreeMap<String, String> first = new TreeMap<>();
    story.articles().forEach(article -> first.put(article.id(), article.id()));
    for (CopyFamily family : story.lineage().families()) {
      family.ids().forEach(id -> join(first, family.ids().get(0), id));
    }
    for (Derivation derivation : story.lineage().derivations()) {
      if (derivation.verdict().level() == Derivation.Level.WHOLLY) {
        join(first, derivation.a(), derivation.b());
      }
    }
    TreeMap<String, List<String>> groups = new TreeMap<>();
    for (String id : first.keySet()) {
      groups.computeIfAbsent(root(first, id), key -> new ArrayList<>()).add(id);
    }
    return List.copyOf(groups.values());
  }

  private static void join(Map<String, String> first, String a, String b) {
    String rootA = root(first, a);
    String rootB = root(first, b);
    boolean aLeads = rootA.compareTo(rootB) <= 0;
    first.put(aLeads ? rootB : rootA, aLeads ? rootA : rootB);
  }

  private static String root(Map<String, String> first, String id) {
    String at = id;
    while (!first.getOrDefault(at, at).equals(at)) {
      at = first.getOrDefault(at, at);
    }
    return at;
  }

  /** An interval in words: {@code single origin}, {@code 3 origins}, {@code 1 to 3 origins}. */
  public static String inWords(Interval interval) {
    if (interval.max() == 0) {
      return "no origin named";
    }
    if (interval.min() != interval.max()) {
      return interval.min() + " to " + interval.max() + " origins";
    }
    return interval.max() == 1 ? "single origin" : interval.max() + " origins";
  }

  /**
   * The chips of a claim: how many independent origins, then {@code contested} where somebody
   * denies what others affirm or versions differ, {@code denied} where somebody denies it.
   */
  public static List<String> chips(Claim claim) {
    Interval affirm = claim.sourcing().independence().affirm();
    boolean denied =
        claim.sourcing().origins().stream().anyMatch(o -> o.toward() == Toward.DENY)
            || claim.conflict().responses().stream().anyMatch(r -> r.act() == Act.DENY);
    boolean contested = affirm.max() > 0 && (denied || !claim.conflict().disagreements().isEmpty());
    return Stream.of(
            Optional.of(inWords(affirm)),
            contested ? Optional.of("contested") : Optional.<String>empty(),
            denied ? Optional.of("denied") : Optional.<String>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
