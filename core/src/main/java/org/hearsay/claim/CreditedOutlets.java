package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Span;

/**
 * An article that tells the claim and credits an outlet for it has it from there, though no
 * statement of it says so. Whom somebody told it is no such credit. Thread-safe.
 */
final class CreditedOutlets {

  /** "told the Herald": the Herald heard it, as this page may have. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^\\W*(?:(?:has |had |have )?(?:told|tell|tells|telling|spoke|spoken|speaking|interview)\\b)");

  /** The credits by which the article reaches the claim, if its tellings do not reach it. */
  List<Telling> tellings(
      ArticleReading reading,
      List<CitedOutlet> cited,
      List<Telling> here,
      List<Proposition> affirming) {
    List<CitedOutlet> credits = cited.stream().filter(c -> !isTold(c)).toList();
    boolean affirmed = here.stream().anyMatch(t -> t.toward() == Toward.AFFIRM);
    Optional<CitedOutlet> nearest =
        credits.stream().min(Comparator.comparingInt(c -> distance(c, affirming)));
    if (affirming.isEmpty() || nearest.isEmpty()) {
      return List.of();
    }
    List<Telling> found = new ArrayList<>();
    for (CitedOutlet credit : credits) {
      // "according to the Herald and the Post": one frame, several outlets.
      boolean listed = credit.excerpt().span().overlaps(nearest.get().excerpt().span());
      boolean other = affirmed ? isListedWith(credit, cited, here) : listed;
      if (other && here.stream().noneMatch(t -> names(t, credit.outlet()))) {
        found.add(telling(reading, credit));
      }
    }
    return found;
  }

  private static boolean isTold(CitedOutlet credit) {
    return TOLD.matcher(credit.excerpt().words().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a credit that the tellings hold stands in the same words. */
  private static boolean isListedWith(
      CitedOutlet credit, List<CitedOutlet> cited, List<Telling> here) {
    return cited.stream()
        .filter(c -> c != credit && c.excerpt().span().overlaps(credit.excerpt().span()))
        .anyMatch(
            c -> here.stream().anyMatch(t -> t.toward() == Toward.AFFIRM && names(t, c.outlet())));
  }

  /** Units between a credit and the nearest words that are the claim. */
  private static int distance(CitedOutlet credit, List<Proposition> affirming) {
    Span at = credit.excerpt().span();
    return affirming.stream()
        .map(p -> p.excerpt().span())
        .mapToInt(s -> Math.max(0, Math.max(s.start() - at.end(), at.start() - s.end())))
        .min()
        .orElse(0);
  }

  private static boolean names(Telling t, String outlet) {
    return Names.same(t.root().name(), outlet)
        || Names.same(t.place().listener(), outlet)
        || t.via().stream().anyMatch(hop -> Names.same(hop.name(), outlet));
  }

  private static Telling telling(ArticleReading reading, CitedOutlet credit) {
    Telling.Root root =
        new Telling.Root(credit.outlet(), SourceKind.OUTLET, Optional.empty(), List.of());
    Telling.Place place =
        new Telling.Place(reading.id(), reading.id(), credit.outlet(), credit.excerpt());
    return new Telling(place, root, List.of(), new Telling.Stand(Toward.AFFIRM, false));
  }
}
