package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.source.GroupSize;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/** What the places that reach one root say of it together. Thread-safe. */
final class Roots {

  /** Last words of a description that names no outlet and no source: the trail ends there. */
  private static final Set<String> NOBODY =
      Set.of(
          "reports",
          "report",
          "rumors",
          "rumours",
          "rumor",
          "rumour",
          "media",
          "outlets",
          "newspapers",
          "websites",
          "speculation",
          "stories",
          "claims",
          "sites",
          "press",
          "internet",
          "gossip",
          "whispers",
          "accounts",
          "articles",
          "leaks",
          "posts",
          "newspaper",
          "paper",
          "website",
          "site",
          "blog",
          "magazine",
          "outlet",
          "article",
          "story");

  /** Words that stand for somebody whom the page did not lead back to a name. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "some", "many", "others", "those");

  /** Words of a phrase around a source that are not its description. */
  private static final Set<String> PASSING =
      Set.of("cited", "quoted", "said", "told", "according", "citing");

  private Roots() {}

  /** Whether the name is that of reports without a root. */
  static boolean namesNobody(Telling.Root root) {
    if (root.kind() == SourceKind.PUBLIC
        || PRONOUNS.contains(root.name().toLowerCase(Locale.ROOT).strip())) {
      return true;
    }
    if (root.kind() != SourceKind.UNNAMED && root.kind() != SourceKind.OUTLET) {
      return false;
    }
    boolean named = root.kind() == SourceKind.OUTLET && isName(root.name());
    return !named && endsInNobody(root.name());
  }

  private static boolean endsInNobody(String name) {
    List<String> words = List.copyOf(Names.words(name));
    String[] all = name.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return words.isEmpty()
        || NOBODY.contains(words.get(words.size() - 1))
        || NOBODY.contains(all[all.length - 1]);
  }

  /** Whether every word of two letters or more, small ones aside, has a capital. */
  private static boolean isName(String name) {
    for (String word : name.split("\\s+", 12)) {
      boolean small = Set.of("the", "of", "and", "for", "de", "la", "al").contains(word);
      if (!small
          && !word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !word.contains("-")) {
        return word.contains(".");
      }
    }
    return true;
  }

  /** Whether the root can raise the count. */
  static boolean counted(List<Telling> root) {
    return root.stream().map(Telling::root).distinct().anyMatch(r -> !isRootless(r));
  }

  /** Whether nobody is said to have told it, or reports without a root. */
  static boolean isRootless(Telling.Root root) {
    return Speaker.UNSPECIFIED.equals(root.name()) || namesNobody(root);
  }

  /** Words for the bodies that the root speaks for. */
  static Set<String> bodies(List<Telling> root) {
    Set<String> words = new TreeSet<>();
    root.forEach(t -> words.addAll(t.root().bodies()));
    return words;
  }

  /** Whether the root is only suggested to tell the claim: shown, and not counted. */
  static boolean isSuggested(List<Telling> root) {
    return toward(root) == Toward.AFFIRM && root.stream().allMatch(t -> t.stand().soft());
  }

  /** How the root stands to the claim: a plain majority, other only if it says nothing else. */
  static Toward toward(List<Telling> root) {
    // A judgement is weaker than what somebody says of his own knowledge.
    boolean judged = root.stream().allMatch(t -> t.stand().soft());
    long affirm = root.stream().filter(t -> t.toward() == Toward.AFFIRM).count();
    long deny =
        root.stream()
            .filter(t -> t.toward() == Toward.DENY && (judged || !t.stand().soft()))
            .count();
    if (affirm == 0 && deny == 0) {
      return Toward.OTHER;
    }
    return deny >= affirm ? Toward.DENY : Toward.AFFIRM;
  }

  /** The telling that names the root best: the deepest, then the fullest name. */
  static Telling face(List<Telling> root) {
    if (root.size() == 1) {
      return root.get(0);
    }
    Depths depths = new Depths(root);
    Map<String, Integer> passing = new HashMap<>();
    return root.stream()
        .max(
            Comparator.comparingInt((Telling t) -> counted(List.of(t)) ? 1 : 0)
                .thenComparingInt(depths::of)
                .thenComparingInt(t -> rank(t.root()))
                .thenComparingInt(
                    t ->
                        passing.computeIfAbsent(
                            t.root().name(),
                            name -> Names.overlap(Names.words(name), PASSING) ? 0 : 1))
                .thenComparingInt(t -> Math.min(80, t.root().name().length())))
        .orElseThrow();
  }

  /** A person's name tells more than a body's, and any more than the outlet that heard them. */
  private static int rank(Telling.Root root) {
    boolean fullName = root.kind() == SourceKind.PERSON && root.name().contains(" ");
    return root.kind() == SourceKind.OUTLET ? 0 : fullName ? 2 : 1;
  }

  /**
   * How deep each of a root's tellings is. Hundreds of pages name a root in a few ways: each name
   * is compared with each hop once, not for every two pages.
   */
  private static final class Depths {
    private final Set<String> hops = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Boolean> passed = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Depths(List<Telling> root) {
      for (Telling telling : root) {
        names.add(telling.root().name());
        telling.via().forEach(hop -> hops.add(hop.name()));
      }
    }

    /** Who is passed on by another of them is deeper than he is, and deeper than the rest. */
    int of(Telling telling) {
      boolean passes =
          passed.computeIfAbsent(
              telling.root().name(), name -> hops.stream().anyMatch(h -> Names.same(h, name)));
      if (passes) {
        return 0;
      }
      boolean behind =
          telling.via().stream()
              .filter(hop -> hop.kind() == SourceKind.PERSON)
              .anyMatch(
                  hop ->
                      known.computeIfAbsent(
                          hop.name(), h -> names.stream().anyMatch(n -> Names.same(h, n))));
      return behind ? 2 : 1;
    }
  }

  /** The origin that these places reach. */
  static Origin origin(String id, List<Telling> root) {
    Telling face = face(root);
    Optional<GroupSize> size = root.stream().flatMap(t -> t.root().size().stream()).findFirst();
    boolean counts = counted(root) && !isSuggested(root);
    Origin.Who who = new Origin.Who(name(face), face.root().kind(), size, counts);
    return new Origin(id, who, toward(root), appearances(root));
  }

  private static String name(Telling face) {
    String name = face.root().name();
    String listener = face.place().listener();
    boolean unnamed = face.root().kind() == SourceKind.UNNAMED && counted(List.of(face));
    if (Speaker.UNSPECIFIED.equals(name)) {
      return "reports without a source";
    }
    return unnamed && !listener.isEmpty() ? name + " (to " + listener + ")" : name;
  }

  /** One for each article and chain, in order. */
  private static List<Appearance> appearances(List<Telling> root) {
    Map<String, Appearance> byPlace = new LinkedHashMap<>();
    for (Telling t : root) {
      StringBuilder key = new StringBuilder(t.place().article());
      t.via().forEach(hop -> key.append('\n').append(hop.name()));
      byPlace.putIfAbsent(
          key.toString(), new Appearance(t.place().article(), t.via(), t.place().excerpt()));
    }
    return new ArrayList<>(byPlace.values());
  }
}
