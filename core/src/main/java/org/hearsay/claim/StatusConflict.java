package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Basis;

/** Whether the main claim is so at all: those who affirm it against those who deny it. */
final class StatusConflict {

  private static final Direction DIRECTION = new Direction();

  private StatusConflict() {}

  /** The disagreement about the main claim itself, where somebody denies it. */
  static Optional<Disagreement> of(Propositions propositions, MainClaim main) {
    List<Proposition> affirm = new ArrayList<>();
    List<Proposition> deny = new ArrayList<>();
    for (Proposition p : propositions.statements()) {
      // A hearing, a custom, the rest of a phrase: nobody who takes a side.
      if (p.statement().filter(s -> s.speaker().kind() == SourceKind.OTHER).isPresent()) {
        continue;
      }
      Toward toward = DIRECTION.of(p, main.of(p));
      if (toward == Toward.AFFIRM) {
        affirm.add(p);
      } else if (toward == Toward.DENY) {
        deny.add(p);
      }
    }
    if (affirm.isEmpty() || deny.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Disagreement(
            Disagreement.Slot.STATUS,
            "whether the main claim is so",
            List.of(version("it is so", affirm), version("it is not so", deny)),
            new Basis("affirmed-and-denied", 0.7)));
  }

  private static Disagreement.Version version(String value, List<Proposition> of) {
    Set<String> sources = new LinkedHashSet<>();
    Map<String, Appearance> appearances = new LinkedHashMap<>();
    for (Proposition p : of) {
      sources.add(DisagreementFinder.source(p));
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
}
