package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.source.SourceKind;

/**
 * Counts the independent origins as an interval. The maximum is the number of counted roots. The
 * minimum merges all that may be the same: it is the size of a minimum clique cover of the graph of
 * roots that may be the same. Thread-safe.
 */
final class IndependenceCounter {

  /** The interval of those that affirm, or of those that deny. */
  Interval count(List<List<Telling>> all, Toward toward) {
    return count(all, toward, SourceRulings.NONE);
  }

  /** The same; two roots that a person keeps apart cannot be the same. */
  Interval count(List<List<Telling>> all, Toward toward, SourceRulings rulings) {
    List<List<Telling>> roots =
        all.stream()
            .filter(r -> Roots.toward(r) == toward && Roots.counted(r))
            .filter(r -> !Roots.isSuggested(r))
            .collect(Collectors.toList());
    List<List<Telling>> firm = roots.stream().filter(r -> !isJudgement(r)).toList();
    boolean[][] may = new boolean[firm.size()][firm.size()];
    for (int i = 0; i < firm.size(); i++) {
      for (int k = 0; k < firm.size(); k++) {
        may[i][k] =
            i == k
                || mayBeSame(firm.get(i), firm.get(k)) && !rulings.apart(firm.get(i), firm.get(k));
      }
    }
    int min = CliqueCover.size(may);
    List<List<Telling>> speakers =
        roots.stream().filter(r -> roots.stream().noneMatch(p -> speaksThrough(r, p))).toList();
    int max = Math.max(min, speakers.size());
    StringBuilder why = new StringBuilder(why(roots, firm, min, toward));
    if (max < roots.size()) {
      why.append(" A body that speaks through its people is counted by them, so at most ");
      why.append(max).append('.');
    }
    long suggested =
        all.stream().filter(r -> toward == Toward.AFFIRM && Roots.isSuggested(r)).count();
    if (suggested > 0) {
      why.append(' ').append(plural(suggested, "more source"));
      why.append(" may tell it in other words, shown and not counted.");
    }
    return new Interval(min, max, why.toString());
  }

  private static SourceKind kind(List<Telling> root) {
    return Roots.face(root).root().kind();
  }

  /** What a page or a source only thinks of the claim raises the maximum alone. */
  private static boolean isJudgement(List<Telling> root) {
    return kind(root) == SourceKind.SELF || root.stream().allMatch(t -> t.stand().soft());
  }

  /** Whether nothing in the texts keeps the two apart. */
  static boolean mayBeSame(List<Telling> one, List<Telling> other) {
    SourceKind a = kind(one);
    SourceKind b = kind(other);
    if (isOpen(a)
        || isOpen(b)
        || isAnyPaper(one)
        || isAnyPaper(other)
        || !isFirm(one)
        || !isFirm(other)) {
      return true;
    }
    return Names.overlap(Roots.bodies(one), Roots.bodies(other))
        || names(one, other)
        || names(other, one);
  }

  /** A body has no knowledge besides that of its people: those who speak for it are counted. */
  private static boolean speaksThrough(List<Telling> body, List<Telling> person) {
    SourceKind kind = kind(body);
    return (kind == SourceKind.OFFICE || kind == SourceKind.ORGANISATION)
        && kind(person) == SourceKind.PERSON
        && (Names.overlap(Roots.bodies(body), Roots.bodies(person)) || hasInitials(person, body));
  }

  /** "HP CEO" is of Hewlett-Packard. */
  private static boolean hasInitials(List<Telling> person, List<Telling> body) {
    String name = Roots.face(body).root().name();
    return person.stream()
        .flatMap(t -> t.root().roles().stream())
        .flatMap(r -> Arrays.stream(r.split(" ", 30)))
        .anyMatch(
            w -> w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)) && Names.initials(w, name));
  }

  /** Unnamed sources, and outlets and things that do not tell where they have it from. */
  private static boolean isOpen(SourceKind kind) {
    return switch (kind) {
      case UNNAMED, OUTLET, SELF, PUBLIC, SOCIAL_MEDIA, MEDIA_ARTEFACT, OTHER -> true;
      case PERSON, OFFICE, ORGANISATION, DOCUMENT -> false;
    };
  }

  /** "An email", "the letter": it may be another's, or pass on what he said. */
  private static boolean isAnyPaper(List<Telling> root) {
    return kind(root) == SourceKind.DOCUMENT && !Hops.isNamed(Roots.face(root).root().name());
  }

  private static boolean isFirm(List<Telling> root) {
    return root.stream().anyMatch(t -> t.stand().firm());
  }

  /** Whether one's name stands in the other's, such as a document of that body. */
  private static boolean names(List<Telling> one, List<Telling> other) {
    Set<String> body = Names.body(Roots.face(one).root().name());
    return !body.isEmpty() && Names.words(Roots.face(other).root().name()).containsAll(body);
  }

  private static String why(
      List<List<Telling>> roots, List<List<Telling>> firm, int min, Toward toward) {
    String verb = toward == Toward.DENY ? "deny" : "affirm";
    if (roots.isEmpty()) {
      return "No origin is found to " + verb + " it.";
    }
    String named = list(roots);
    if (roots.size() == 1) {
      String articles = plural(articles(roots.get(0)), "article");
      return firm.isEmpty()
          ? "Only a judgement, " + named + ", which raises the maximum alone."
          : "All chains end at one root, " + named + ", reached by " + articles + ".";
    }
    StringBuilder why = new StringBuilder();
    why.append(roots.size()).append(" roots: ").append(named);
    if (min == roots.size()) {
      why.append("; none may be another.");
    } else {
      why.append("; ").append(reason(roots, firm)).append(", so at least ").append(min).append('.');
    }
    return why.toString();
  }

  private static String reason(List<List<Telling>> roots, List<List<Telling>> firm) {
    List<String> reasons = new ArrayList<>();
    if (firm.stream().anyMatch(r -> kind(r) == SourceKind.UNNAMED)) {
      reasons.add("unnamed sources may be the same people as others");
    }
    if (firm.stream().anyMatch(r -> kind(r) == SourceKind.OUTLET)) {
      reasons.add("an outlet that names no source may rest on the same one");
    }
    if (firm.size() < roots.size()) {
      reasons.add("a judgement of the claim raises only the maximum");
    }
    if (reasons.isEmpty()) {
      reasons.add("speakers of one body are one voice");
    }
    return String.join(", and ", reasons);
  }

  private static String list(List<List<Telling>> roots) {
    List<String> names = new ArrayList<>();
    for (List<Telling> root : roots.subList(0, Math.min(6, roots.size()))) {
      names.add(Roots.origin("o", root).who().name());
    }
    if (roots.size() > names.size()) {
      names.add(roots.size() - names.size() + " more");
    }
    return String.join("; ", names);
  }

  private static long articles(List<Telling> root) {
    return root.stream().map(t -> t.place().article()).distinct().count();
  }

  private static String plural(long n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }
}
