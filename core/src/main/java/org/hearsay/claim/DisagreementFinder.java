package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Speaker;
import org.hearsay.text.Basis;

/**
 * Lays values side by side that cannot both hold: two propositions are about the same fact, and one
 * slot differs. Built for precision: both must share the words around the slot. Thread-safe.
 */
final class DisagreementFinder {

  /** Propositions that are compared pairwise; a bound on time (squared). */
  private static final int MOST = 900;

  /** Share of a sentence, 0 to 1, that others may say in it before it is not the article's own. */
  private static final double SAID_MOST = 0.5;

  /** Disagreements shown of one story. */
  private static final int SHOWN = 12;

  private final List<SlotReader> readers =
      List.of(new CountSlot(), new DateSlot(), new OrderSlot());

  /** One value of a slot where it stands. */
  private record Place(Proposition proposition, SlotReader.Value value) {}

  /** The disagreements, those of most articles first. */
  List<Disagreement> find(Propositions propositions, MainClaim main) {
    List<Proposition> compared = compared(propositions);
    List<Disagreement> found = new ArrayList<>();
    for (SlotReader reader : readers) {
      List<Place> places = new ArrayList<>();
      for (Proposition p : compared) {
        reader.read(p.wording()).forEach(v -> places.add(new Place(p, v)));
      }
      found.addAll(conflicts(places, reader, propositions.weights()));
    }
    Optional<Disagreement> whether = StatusConflict.of(propositions, main);
    whether.ifPresent(found::add);
    found.addAll(new Contradictions(propositions, main).find(compared));
    return found.stream().limit(SHOWN).toList();
  }

  /** Statements, and sentences that are mostly the article's own; copies say nothing new. */
  private static List<Proposition> compared(Propositions propositions) {
    // Statements first: a sentence around one says its words once more, with less of a source.
    return propositions.withoutCopies().stream()
        .filter(p -> p.statement().isPresent() || p.place().attributed() <= SAID_MOST)
        .sorted(Comparator.comparing((Proposition p) -> p.statement().isEmpty()))
        .filter(p -> p.keys().size() >= 3)
        .limit(MOST)
        .toList();
  }

  private static List<Disagreement> conflicts(
      List<Place> places, SlotReader reader, TermWeights weights) {
    List<Disagreement> found = new ArrayList<>();
    Set<Place> used = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      Place first = places.get(i);
      if (used.contains(first)) {
        continue;
      }
      List<Place> against = new ArrayList<>();
      List<Place> with = new ArrayList<>(List.of(first));
      for (int k = i + 1; k < places.size(); k++) {
        Place next = places.get(k);
        if (used.contains(next)
            || oneVoice(first.proposition, next.proposition)
            || !reader.sameFact(first.value, next.value, weights)) {
          continue;
        }
        if (reader.conflict(first.value, next.value)) {
          against.add(next);
        } else if (reader.equal(first.value, next.value)) {
          with.add(next);
        }
      }
      if (!against.isEmpty()) {
        used.addAll(with);
        used.addAll(against);
        versions(with, against, reader).ifPresent(found::add);
      }
    }
    return found;
  }

  /** One source in one article, or the same words once more: nobody disagrees with himself. */
  static boolean oneVoice(Proposition one, Proposition other) {
    return one.article().equals(other.article())
        && (source(one).equals(source(other))
            || one.excerpt().span().overlaps(other.excerpt().span()));
  }

  private static Optional<Disagreement> versions(
      List<Place> with, List<Place> against, SlotReader reader) {
    List<List<Place>> versions = new ArrayList<>(List.of(with));
    for (Place place : against) {
      versions.stream()
          .skip(1)
          .filter(v -> !reader.conflict(v.get(0).value, place.value))
          .findFirst()
          .ifPresentOrElse(v -> v.add(place), () -> versions.add(new ArrayList<>(List.of(place))));
    }
    if (versions.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Disagreement(
            reader.slot(),
            reader.about(with.get(0).value, against.get(0).value),
            versions.stream().map(DisagreementFinder::version).toList(),
            new Basis(reader.rule(), reader.confidence())));
  }

  private static Disagreement.Version version(List<Place> places) {
    return version(places.get(0).value().words(), places.stream().map(Place::proposition).toList());
  }

  /** A version that these propositions tell. */
  static Disagreement.Version version(String value, List<Proposition> told) {
    Set<String> sources = new java.util.LinkedHashSet<>();
    Map<String, Appearance> appearances = new LinkedHashMap<>();
    for (Proposition p : told) {
      // One statement within another is the same words once more.
      boolean within =
          appearances.values().stream()
              .anyMatch(
                  a ->
                      a.article().equals(p.article())
                          && a.excerpt().span().overlaps(p.excerpt().span()));
      if (within) {
        continue;
      }
      sources.add(source(p));
      appearances.putIfAbsent(
          p.article() + p.excerpt().span(),
          new Appearance(
              p.article(), p.statement().map(s -> s.via()).orElse(List.of()), p.excerpt()));
    }
    return new Disagreement.Version(
        value,
        String.join("; ", sources.stream().limit(4).toList()),
        List.copyOf(appearances.values()));
  }

  /** Who says so; the article itself where nobody else does. */
  static String source(Proposition p) {
    return p.statement()
        .map(s -> s.speaker().name())
        .filter(name -> !Speaker.UNSPECIFIED.equals(name))
        .orElse(p.article() + " (own words)");
  }
}
