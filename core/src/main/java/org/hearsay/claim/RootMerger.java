package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;

/**
 * Brings together the places that reach the same root: the same name; an unnamed group reached
 * through the same outlet; and a root that another chain shows to have it from somebody else.
 * Thread-safe.
 */
final class RootMerger {

  /** Places beyond which a story's roots are not merged pairwise; a bound on time (squared). */
  private static final int MOST = 3_000;

  /** The places of each root, in order of the first. */
  List<List<Telling>> merge(List<Telling> all, Pages pages) {
    return merge(all, pages, SourceRulings.NONE);
  }

  /** The same, with what people decided about sources. */
  List<List<Telling>> merge(List<Telling> all, Pages pages, SourceRulings rulings) {
    List<Telling> tellings = all.subList(0, Math.min(all.size(), MOST));
    List<List<Telling>> roots = new ArrayList<>();
    // Those with a known listener first: a group without one joins a group that has one.
    for (Telling telling : byKnowledge(tellings)) {
      Optional<List<Telling>> home =
          roots.stream()
              .filter(r -> r.stream().anyMatch(t -> same(t, telling)))
              .filter(r -> !rulings.apart(r, List.of(telling)))
              .findFirst();
      home.ifPresentOrElse(r -> r.add(telling), () -> roots.add(new ArrayList<>(List.of(telling))));
    }
    decided(roots, rulings);
    // Tradition, a detail, an ending of a phrase: nobody who could have told it.
    roots.removeIf(r -> r.stream().allMatch(t -> t.root().kind() == SourceKind.OTHER));
    Voices.join(roots, rulings);
    obtained(roots, pages, rulings);
    roots.sort((a, b) -> Integer.compare(first(a, tellings), first(b, tellings)));
    return roots;
  }

  /** Roots that a person said are one. */
  private static void decided(List<List<Telling>> roots, SourceRulings rulings) {
    for (int i = 0; i < roots.size() && !rulings.isEmpty(); i++) {
      for (int k = i + 1; k < roots.size(); k++) {
        if (rulings.together(roots.get(i), roots.get(k))
            && !rulings.apart(roots.get(i), roots.get(k))) {
          roots.get(i).addAll(roots.remove(k));
          // What came in may bring others along.
          k = i;
        }
      }
    }
  }

  private static List<Telling> byKnowledge(List<Telling> tellings) {
    List<Telling> ordered = new ArrayList<>();
    tellings.stream().filter(t -> !t.place().listener().isEmpty()).forEach(ordered::add);
    tellings.stream().filter(t -> t.place().listener().isEmpty()).forEach(ordered::add);
    return ordered;
  }

  private static int first(List<Telling> root, List<Telling> all) {
    return root.stream().mapToInt(all::indexOf).min().orElse(0);
  }

  private static boolean same(Telling a, Telling b) {
    SourceKind one = a.root().kind();
    SourceKind other = b.root().kind();
    String x = a.root().name();
    String y = b.root().name();
    boolean held =
        one == SourceKind.PERSON && Names.holds(y, x)
            || other == SourceKind.PERSON && Names.holds(x, y);
    if (held) {
      return true;
    }
    if (a.toward() == b.toward() && sameWords(a, b)) {
      return true;
    }
    if (isUnnamed(one) || isUnnamed(other)) {
      return one == other && sameGroup(a, b);
    }
    boolean papers = one == SourceKind.DOCUMENT && other == SourceKind.DOCUMENT;
    if (x.equals(y) || papers && !Hops.isNamed(x) && !Hops.isNamed(y)) {
      return true;
    }
    if (one == SourceKind.PERSON && other == SourceKind.PERSON) {
      return Names.samePerson(x, y);
    }
    if (one == SourceKind.PERSON || other == SourceKind.PERSON) {
      return false;
    }
    if (one == SourceKind.OUTLET && other == SourceKind.OUTLET) {
      return Names.same(x, y);
    }
    boolean listed =
        isBody(one) && other == SourceKind.OUTLET || isBody(other) && one == SourceKind.OUTLET;
    if (listed) {
      return Names.words(x).equals(Names.words(y));
    }
    return isBody(one) && isBody(other) ? Names.sameBody(x, y) : one == other && Names.same(x, y);
  }

  /**
   * The same words on two pages are one source's, whatever the pages call it: quoted words if one
   * of the two has no name, and any words of two unnamed ones if a page does not say whom it told.
   */
  private static boolean sameWords(Telling a, Telling b) {
    if (isRootless(a)
        || isRootless(b)
        || !isVoice(a.root().kind())
        || !isVoice(b.root().kind())
        || a.place().article().equals(b.place().article())) {
      return false;
    }
    String one = a.place().excerpt().words();
    String other = b.place().excerpt().words();
    boolean unnamed =
        a.root().kind() == SourceKind.UNNAMED && b.root().kind() == SourceKind.UNNAMED;
    boolean open = a.via().isEmpty() || b.via().isEmpty();
    return unnamed && open && SharedWords.in(one, other)
        || mayQuote(a.root(), b.root()) && SharedWords.quotedIn(one, other);
  }

  /** Two without a name, or one and a spokesman: a minister is not "officials". */
  private static boolean mayQuote(Telling.Root a, Telling.Root b) {
    return isNameless(a) && (isNameless(b) || Voices.isSpokesman(b))
        || isNameless(b) && Voices.isSpokesman(a);
  }

  private static boolean isVoice(SourceKind kind) {
    return kind == SourceKind.UNNAMED || kind == SourceKind.OFFICE || kind == SourceKind.PERSON;
  }

  private static boolean isNameless(Telling.Root root) {
    return root.kind() == SourceKind.UNNAMED || root.kind() == SourceKind.OFFICE;
  }

  private static boolean isUnnamed(SourceKind kind) {
    return kind == SourceKind.UNNAMED || kind == SourceKind.PUBLIC;
  }

  private static boolean isBody(SourceKind kind) {
    return kind == SourceKind.OFFICE || kind == SourceKind.ORGANISATION;
  }

  /** Unnamed: one group per outlet that it spoke to, unless the descriptions keep them apart. */
  private static boolean sameGroup(Telling a, Telling b) {
    boolean rootless = isRootless(a) || isRootless(b);
    if (rootless) {
      return isRootless(a) && isRootless(b);
    }
    // One group that says both would have said so; two unnamed ones may well differ.
    if (a.toward().opposes(b.toward())) {
      return false;
    }
    Set<String> one = Names.detail(a.root().name());
    Set<String> other = Names.detail(b.root().name());
    boolean described = one.isEmpty() || other.isEmpty() || Names.overlap(one, other);
    String x = a.place().listener();
    String y = b.place().listener();
    boolean listener =
        x.isEmpty() || y.isEmpty()
            ? a.place().group().equals(b.place().group()) || one.equals(other) || described
            : Names.same(x, y);
    return listener && described;
  }

  private static boolean isRootless(Telling t) {
    return Roots.isRootless(t.root());
  }

  /** A root through which another chain goes further has it from there. */
  private static void obtained(List<List<Telling>> roots, Pages pages, SourceRulings rulings) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (List<Telling> root : roots) {
        Optional<List<Telling>> deeper = deeper(root, notApartFrom(root, roots, rulings), pages);
        if (deeper.isPresent()) {
          deeper.get().addAll(root);
          roots.remove(root);
          changed = true;
          break;
        }
      }
    }
  }

  /** Those that nobody said are another source. */
  private static List<List<Telling>> notApartFrom(
      List<Telling> root, List<List<Telling>> roots, SourceRulings rulings) {
    return rulings.isEmpty() ? roots : roots.stream().filter(r -> !rulings.apart(r, root)).toList();
  }

  private static Optional<List<Telling>> deeper(
      List<Telling> root, List<List<Telling>> roots, Pages pages) {
    SourceKind kind = root.get(0).root().kind();
    if (isUnnamed(kind) || kind == SourceKind.SELF) {
      return Optional.empty();
    }
    Toward toward = Roots.toward(root);
    return roots.stream()
        .filter(r -> r != root && Roots.toward(r) == toward)
        .filter(r -> Roots.counted(r) || repeatsNobody(root, r))
        .filter(r -> r.stream().anyMatch(t -> leads(t, root.get(0).root(), pages)))
        .max(
            Comparator.comparingLong(
                    (List<Telling> r) ->
                        r.stream().filter(t -> leads(t, root.get(0).root(), pages)).count())
                .thenComparingInt(List::size));
  }

  /** An outlet that passes on what nobody in particular says has nothing of its own. */
  private static boolean repeatsNobody(List<Telling> root, List<Telling> nobody) {
    Telling.Root outlet = root.get(0).root();
    return outlet.kind() == SourceKind.OUTLET
        && nobody.stream().anyMatch(t -> passes(t.via(), outlet));
  }

  /** Whether the root stands on the way to this one: as a hop, as the page, as the listener. */
  private static boolean leads(Telling t, Telling.Root root, Pages pages) {
    boolean medium = root.kind() == SourceKind.OUTLET || root.kind() == SourceKind.ORGANISATION;
    boolean repeats =
        medium
            && t.root().kind() != SourceKind.SELF
            && (pages.isOf(t.place().article(), root.name())
                || isUnnamed(t.root().kind()) && Names.same(t.place().listener(), root.name()));
    return repeats || passes(t.via(), root);
  }

  private static boolean passes(List<Hop> via, Telling.Root root) {
    return via.stream()
        .anyMatch(
            hop ->
                root.kind() == SourceKind.PERSON
                    ? Names.samePerson(hop.name(), root.name())
                    : Names.same(hop.name(), root.name()));
  }
}
