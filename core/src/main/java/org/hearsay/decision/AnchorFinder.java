package org.hearsay.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Finds an anchored statement again in a reading of its page: at its place, else by its words
 * wherever they stand now, else as the statement that covers most of the place where the words
 * stand. Thread-safe.
 */
final class AnchorFinder {

  /**
   * Least share of units that two contents must have in common to be one statement read twice: with
   * half or less, another statement of the same sentence could be meant.
   */
  private static final double SHARED = 0.5;

  /** A statement that was found, and by which rule. */
  record Found(Statement statement, Basis basis) {}

  private AnchorFinder() {}

  /** The statement that an anchor means; empty if it is not there any more. */
  static Optional<Found> find(Anchor anchor, ArticleReading reading) {
    if (anchor.roles().isEmpty()) {
      return Optional.empty();
    }
    Roles wanted = anchor.roles().get();
    Optional<Statement> same =
        reading.statements().stream()
            .filter(s -> s.attribution().roles().equals(wanted))
            .findFirst();
    if (same.isPresent()) {
      return same.map(s -> new Found(s, new Basis("same-place", 1)));
    }
    String words = words(wanted);
    Optional<Statement> moved =
        reading.statements().stream()
            .filter(s -> isRefusal(s.attribution().roles()) == isRefusal(wanted))
            .filter(s -> words(s.attribution().roles()).equals(words))
            .filter(s -> !isRefusal(wanted) || sameSource(s.attribution().roles(), wanted))
            .min(nearest(wanted));
    if (moved.isPresent()) {
      return moved.map(s -> new Found(s, new Basis("same-words", 0.95)));
    }
    return overlapping(wanted, reading);
  }

  /** Whether the words of an anchor still stand on the page, read as a statement or not. */
  static boolean wordsStand(Anchor anchor, ArticleReading reading) {
    return anchor.roles().isEmpty()
        || places(pieces(anchor.roles().get()), reading.article().text()).isPresent();
  }

  private static Optional<Found> overlapping(Roles wanted, ArticleReading reading) {
    Optional<List<Span>> places = places(pieces(wanted), reading.article().text());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Found best = null;
    for (Statement statement : reading.statements()) {
      Roles roles = statement.attribution().roles();
      if (isRefusal(roles) != isRefusal(wanted)) {
        continue;
      }
      double share = share(places.get(), pieces(roles).stream().map(Excerpt::span).toList());
      boolean better = best == null || share > best.basis().confidence();
      if (share > SHARED && better) {
        best = new Found(statement, new Basis("overlapping-place", share));
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where the pieces stand now: all moved alike, or each where it is next to its old place. */
  private static Optional<List<Span>> places(List<Excerpt> pieces, SourceText text) {
    List<Span> places = new ArrayList<>();
    int moved = 0;
    for (Excerpt piece : pieces) {
      int at = nearest(text.value(), piece.words(), piece.start() + moved);
      if (at < 0) {
        return Optional.empty();
      }
      moved = at - piece.start();
      places.add(new Span(at, at + piece.words().length()));
    }
    return Optional.of(places);
  }

  private static int nearest(String text, String words, int from) {
    if (words.isEmpty()) {
      return -1;
    }
    int before = text.lastIndexOf(words, from);
    int after = text.indexOf(words, Math.max(0, from));
    boolean takeAfter = before < 0 || after >= 0 && after - from < from - before;
    return takeAfter ? after : before;
  }

  private static double share(List<Span> one, List<Span> other) {
    long shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += a.overlap(b);
      }
    }
    long all = length(one) + length(other) - shared;
    return all <= 0 ? 0 : Math.min(1, (double) shared / all);
  }

  private static long length(List<Span> spans) {
    return spans.stream().mapToLong(Span::length).sum();
  }

  private static Comparator<Statement> nearest(Roles wanted) {
    return Comparator.comparing((Statement s) -> !sameCue(s.attribution().roles(), wanted))
        .thenComparing(s -> !sameSource(s.attribution().roles(), wanted))
        .thenComparing(
            s -> Math.abs(s.attribution().roles().span().start() - wanted.span().start()));
  }

  private static boolean sameCue(Roles one, Roles other) {
    return one.cue().map(Excerpt::words).equals(other.cue().map(Excerpt::words));
  }

  private static boolean sameSource(Roles one, Roles other) {
    return one.source().map(Excerpt::words).equals(other.source().map(Excerpt::words));
  }

  private static boolean isRefusal(Roles roles) {
    return roles.content().isEmpty();
  }

  /** The content; the cue of a refusal, which has none. */
  static List<Excerpt> pieces(Roles roles) {
    return isRefusal(roles) ? roles.cue().stream().toList() : roles.content();
  }

  private static String words(Roles roles) {
    return Fields.line(pieces(roles));
  }
}
