package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private Voices() {}

  /** Whether a root's roles say that it speaks for somebody. */
  static boolean isSpokesman(Telling.Root root) {
    return root.roles().stream().anyMatch(r -> Names.overlap(Names.words(r), SPOKESMEN));
  }

  /** Joins them, in place, unless a decision keeps them apart. */
  static void join(List<List<Telling>> roots, SourceRulings rulings) {
    for (int i = 0; i < roots.size(); i++) {
      List<Telling> root = roots.get(i);
      Optional<List<Telling>> voice =
          roots.stream()
              .filter(r -> r != root && isVoiceOf(r, root) && !rulings.apart(r, root))
              .findFirst();
      if (voice.isPresent()) {
        boolean reporter = reportsFor(root, voice.get());
        root.forEach(t -> voice.get().add(reporter ? asOutlet(t) : t));
        roots.remove(i);
        i = -1;
      }
    }
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
  private static boolean isVoiceOf(List<Telling> one, List<Telling> other) {
    if (Roots.toward(one) != Roots.toward(other) || !Roots.counted(one) || !Roots.counted(other)) {
      return false;
    }
    return speaksFor(one, other) || reportsFor(other, one) || isBareOnPage(other, one);
  }

  /** A named spokesman and the body; a person and the unnamed or named spokesman of his. */
  private static boolean speaksFor(List<Telling> one, List<Telling> other) {
    boolean body = isBody(other) && isPerson(one) && hasRole(one, SPOKESMEN);
    if (body) {
      Set<String> words = Names.body(face(other).name());
      return roles(one).containsAll(words) || Names.overlap(bodies(one), bodies(other));
    }
    boolean person = isPerson(one) && hasRoleOrName(other, SPOKESMEN);
    List<String> name = List.copyOf(Names.words(face(one).name()));
    return person && name.size() >= 2 && named(other).contains(name.get(name.size() - 1));
  }

  /** The reporter of an outlet that is a root as well. */
  private static boolean reportsFor(List<Telling> reporter, List<Telling> outlet) {
    boolean works = isPerson(reporter) && hasRole(reporter, REPORTERS);
    Set<String> name = Names.words(face(outlet).name());
    boolean heard =
        outlet.stream()
            .anyMatch(
                t ->
                    named(reporter).containsAll(Names.words(t.place().listener()))
                        && !t.place().listener().isEmpty());
    return works && !name.isEmpty() && (named(reporter).containsAll(name) || heard);
  }

  /** "Officials", "a spokesperson": on a page that names one body for it, they are that body's. */
  private static boolean isBareOnPage(List<Telling> bare, List<Telling> body) {
    boolean nameless =
        bare.stream()
            .allMatch(
                t ->
                    Names.words(t.root().name()).stream().allMatch(Names::isVoice)
                        && (t.root().kind() == SourceKind.OFFICE
                            || t.root().kind() == SourceKind.UNNAMED));
    Set<String> pages = new HashSet<>();
    bare.forEach(t -> pages.add(t.place().article()));
    boolean official = isBody(body) || isPerson(body) && !roles(body).isEmpty();
    boolean spokesman =
        isPerson(bare)
            && hasRole(bare, SPOKESMEN)
            && roles(bare).stream().allMatch(Names::isVoice)
            && isBody(body);
    return (nameless && official || spokesman)
        && body.stream().anyMatch(t -> pages.contains(t.place().article()));
  }

  private static boolean isPerson(List<Telling> root) {
    return face(root).kind() == SourceKind.PERSON;
  }

  private static boolean isBody(List<Telling> root) {
    SourceKind kind = face(root).kind();
    return kind == SourceKind.OFFICE || kind == SourceKind.ORGANISATION;
  }

  private static Telling.Root face(List<Telling> root) {
    return Roots.face(root).root();
  }

  private static boolean hasRole(List<Telling> root, Set<String> words) {
    return Names.overlap(roles(root), words);
  }

  private static boolean hasRoleOrName(List<Telling> root, Set<String> words) {
    return Names.overlap(named(root), words);
  }

  private static Set<String> roles(List<Telling> root) {
    Set<String> words = new TreeSet<>();
    root.forEach(
        t -> t.root().roles().forEach(r -> words.addAll(Names.words(r.toLowerCase(Locale.ROOT)))));
    return words;
  }

  private static Set<String> named(List<Telling> root) {
    Set<String> words = roles(root);
    root.forEach(t -> words.addAll(Names.words(t.root().name())));
    return words;
  }

  private static Set<String> bodies(List<Telling> root) {
    Set<String> words = new TreeSet<>();
    root.forEach(t -> words.addAll(t.root().bodies()));
    return words;
  }
}
