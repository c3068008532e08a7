package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return root.stream()
        .anyMatch(t -> !Speaker.UNSPECIFIED.equals(t.root().name()) && !namesNobody(t.root()));
  }

  /** How the root stands to the claim: a plain majority, other only if it says nothing else. */
  static Toward toward(List<Telling> root) {
    // A judgement is weaker than what somebody says of his own knowledge.
    boolean judged = root.stream().allMatch(t -> t.stand().judged());
    long affirm = root.stream().filter(t -> t.toward() == Toward.AFFIRM).count();
    long deny =
        root.stream()
            .filter(t -> t.toward() == Toward.DENY && (judged || !t.stand().judged()))
            .count();
    if (affirm == 0 && deny == 0) {
      return Toward.OTHER;
    }
    return deny >= affirm ? Toward.DENY : Toward.AFFIRM;
  }

  /** The telling that names the root best: the deepest, then the fullest name. */
  static Telling face(List<Telling> root) {
    return root.stream()
        .max(
            Comparator.comparingInt((Telling t) -> counted(List.of(t)) ? 1 : 0)
                .thenComparingInt(t -> depth(t, root))
                .thenComparingInt(t -> rank(t.root()))
                .thenComparingInt(t -> Names.overlap(words(t), PASSING) ? 0 : 1)
                .thenComparingInt(t -> Math.min(80, t.root().name().length())))
        .orElseThrow();
  }

  /** A person's name tells more than a body's, and any more than the outlet that heard them. */
  private static int rank(Telling.Root root) {
    boolean fullName = root.kind() == SourceKind.PERSON && root.name().contains(" ");
    return root.kind() == SourceKind.OUTLET ? 0 : fullName ? 2 : 1;
  }

  private static Set<String> words(Telling telling) {
    return Names.words(telling.root().name());
  }

  /** Who is passed on by another of them is deeper than he is, and deeper than the rest. */
  private static int depth(Telling telling, List<Telling> root) {
    boolean passed =
        root.stream()
            .flatMap(t -> t.via().stream())
            .anyMatch(hop -> Names.same(hop.name(), telling.root().name()));
    boolean behind =
        telling.via().stream()
            .filter(hop -> hop.kind() == SourceKind.PERSON)
            .anyMatch(hop -> root.stream().anyMatch(t -> Names.same(hop.name(), t.root().name())));
    return passed ? 0 : behind ? 2 : 1;
  }

  /** The origin that these places reach. */
  static Origin origin(String id, List<Telling> root) {
    Telling face = face(root);
    Optional<GroupSize> size = root.stream().flatMap(t -> t.root().size().stream()).findFirst();
    Origin.Who who = new Origin.Who(name(face), face.root().kind(), size, counted(root));
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
