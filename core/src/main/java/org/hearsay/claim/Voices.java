package org.hearsay.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.source.SourceKind;

/**
 * Roots that are one voice under several names: a body and the spokesman through whom it speaks, a
 * person and his spokesman, an outlet and its reporter, and "officials" on a page that says which.
 * Thread-safe.
 */
final class Voices {

  /** Who speaks for a body and says nothing as himself. */
  private static final Set<String> SPOKESMEN =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "rep", "representative");

  /** Who works for an outlet and passes on what he found for it. */
  private static final Set<String> REPORTERS =
      Set.of("reporter", "editor", "correspondent", "blogger", "writer", "columnist");

  /** Looked up for every pair of roots, worked out once until a root grows. */
  private record Facts(
      boolean counted, Toward toward, Telling.Root face, Set<String> roles, Set<String> named) {
    static Facts of(List<Telling> root) {
      Set<String> roles = new TreeSet<>();
      root.stream()
          .flatMap(t -> t.root().roles().stream())
          .distinct()
          .forEach(r -> roles.addAll(Names.words(r.toLowerCase(Locale.ROOT))));
      Set<String> named = new TreeSet<>(roles);
      root.stream()
          .map(t -> t.root().name())
          .distinct()
          .forEach(name -> named.addAll(Names.words(name)));
      return new Facts(
          Roots.counted(root), Roots.toward(root), Roots.face(root).root(), roles, named);
    }
  }

  private final Map<List<Telling>, Facts> facts = new IdentityHashMap<>();

  private Voices() {}

  /** Whether a root's roles say that it speaks for somebody. */
  static boolean isSpokesman(Telling.Root root) {
    return root.roles().stream().anyMatch(r -> Names.overlap(Names.words(r), SPOKESMEN));
  }

  /** Joins them, in place, unless a decision keeps them apart. */
  static void join(List<List<Telling>> roots, SourceRulings rulings) {
    Voices voices = new Voices();
    for (int i = 0; i < roots.size(); i++) {
      List<Telling> root = roots.get(i);
      Optional<List<Telling>> voice =
          roots.stream()
              .filter(r -> r != root && voices.isVoiceOf(r, root) && !rulings.apart(r, root))
              .findFirst();
      if (voice.isPresent()) {
        boolean reporter = voices.reportsFor(root, voice.get());
        root.forEach(t -> voice.get().add(reporter ? asOutlet(t) : t));
        voices.facts.remove(voice.get());
        roots.remove(i);
        i = -1;
      }
    }
  }

  private Facts facts(List<Telling> root) {
    return facts.computeIfAbsent(root, Facts::of);
  }

  /** A reporter's words as his outlet's, so that he is not shown as who told it. */
  private static Telling asOutlet(Telling t) {
    Telling.Root root = t.root();
    return new Telling(
        t.place(),
        new Telling.Root(root.name(), SourceKind.OUTLET, root.size(), root.roles()),
        t.via(),
        t.stand());
  }

  /** Whether the second root only says what the first one says, under another name. */
  private boolean isVoiceOf(List<Telling> one, List<Telling> other) {
    Facts a = facts(one);
    Facts b = facts(other);
    if (a.toward() != b.toward() || !a.counted() || !b.counted()) {
      return false;
    }
    return speaksFor(one, other) || reportsFor(other, one) || isBareOnPage(other, one);
  }

  /** A named spokesman and the body; a person and the unnamed or named spokesman of his. */
  private boolean speaksFor(List<Telling> one, List<Telling> other) {
    boolean body = isBody(other) && isPerson(one) && hasRole(one, SPOKESMEN);
    if (body) {
      Set<String> words = Names.body(face(other).name());
      return roles(one).containsAll(words) || Names.overlap(Roots.bodies(one), Roots.bodies(other));
    }
    boolean person = hasRoleOrName(other, SPOKESMEN);
    return person
        && one.stream()
            .filter(t -> t.root().kind() == SourceKind.PERSON)
            .map(t -> List.copyOf(Names.words(t.root().name())))
            .anyMatch(n -> n.size() >= 2 && named(other).contains(n.get(n.size() - 1)));
  }

  /** The reporter of an outlet that is a root as well. */
  private boolean reportsFor(List<Telling> reporter, List<Telling> outlet) {
    if (!isPerson(reporter) || !hasRole(reporter, REPORTERS)) {
      return false;
    }
    Set<String> name = Names.words(face(outlet).name());
    Set<String> named = named(reporter);
    return !name.isEmpty()
        && (named.containsAll(name)
            || outlet.stream()
                .map(t -> t.place().listener())
                .filter(listener -> !listener.isEmpty())
                .distinct()
                .anyMatch(listener -> named.containsAll(Names.words(listener))));
  }

  /** "Officials", "a spokesperson": on a page that names one body for it, they are that body's. */
  private boolean isBareOnPage(List<Telling> bare, List<Telling> body) {
    // On hundreds of pages most pairs share none: that is looked at before any name.
    Set<String> pages = new HashSet<>();
    bare.forEach(t -> pages.add(t.place().article()));
    if (body.stream().noneMatch(t -> pages.contains(t.place().article()))) {
      return false;
    }
    boolean nameless =
        bare.stream()
            .allMatch(
                t ->
                    Names.words(t.root().name()).stream().allMatch(Names::isVoice)
                        && (t.root().kind() == SourceKind.OFFICE
                            || t.root().kind() == SourceKind.UNNAMED));
    boolean official = isBody(body) || isPerson(body) && !roles(body).isEmpty();
    boolean spokesman =
        isPerson(bare)
            && hasRole(bare, SPOKESMEN)
            && roles(bare).stream().allMatch(Names::isVoice)
            && isBody(body);
    boolean described = isPerson(body) && bare.stream().allMatch(t -> isDefinite(t.root()));
    return nameless && official || spokesman || described;
  }

  /** "The Ohio congressman", "the minister": somebody whom the page names. */
  private static boolean isDefinite(Telling.Root root) {
    String lower = root.name().toLowerCase(Locale.ROOT);
    return root.kind() == SourceKind.UNNAMED
        && !lower.startsWith("a ")
        && !lower.startsWith("an ")
        && People.isCalled(lower);
  }

  private boolean isPerson(List<Telling> root) {
    return face(root).kind() == SourceKind.PERSON;
  }

  private boolean isBody(List<Telling> root) {
    SourceKind kind = face(root).kind();
    return kind == SourceKind.OFFICE || kind == SourceKind.ORGANISATION;
  }

  private Telling.Root face(List<Telling> root) {
    return facts(root).face();
  }

  private boolean hasRole(List<Telling> root, Set<String> words) {
    return Names.overlap(roles(root), words);
  }

  private boolean hasRoleOrName(List<Telling> root, Set<String> words) {
    return Names.overlap(named(root), words);
  }

  private Set<String> roles(List<Telling> root) {
    return facts(root).roles();
  }

  private Set<String> named(List<Telling> root) {
    return facts(root).named();
  }
}
