package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our own pairs: true matches, and claims distorted in eight ways. */
final class PropositionPairsTest {

  private final PropositionMatcher matcher = new PropositionMatcher(TermWeights.EVEN);
  private final WordReader words = new WordReader();

  @Test
  void neverTakesADistortedClaimForSupport() throws IOException {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (String[] row : rows()) {
      if ("not-support".equals(row[1])) {
        pairs++;
        if (relation(row) == Match.Relation.SAME) {
          wrong.add(row[0] + ": " + row[3]);
        }
      }
    }
    assertThat(pairs).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsMostTrueMatches() throws IOException {
    List<String> missed = new ArrayList<>();
    int pairs = 0;
    for (String[] row : rows()) {
      if ("same".equals(row[1])) {
        pairs++;
        if (relation(row) != Match.Relation.SAME) {
          missed.add(relation(row) + ": " + row[3]);
        }
      }
    }
    assertThat(missed.size() / (double) pairs).as("missed: %s", missed).isLessThanOrEqualTo(0.2);
  }

  @Test
  void takesNegatedAndFalsifiedClaimsForDenials() throws IOException {
    List<String> missed = new ArrayList<>();
    int pairs = 0;
    for (String[] row : rows()) {
      if ("negated".equals(row[0]) || "denial".equals(row[0])) {
        pairs++;
        if (relation(row) != Match.Relation.DENIES) {
          missed.add(relation(row) + ": " + row[3]);
        }
      }
    }
    assertThat(missed.size() / (double) pairs).as("missed: %s", missed).isLessThanOrEqualTo(0.25);
  }

  private Match.Relation relation(String[] row) {
    return matcher
        .match(
            Proposition.Wording.of(row[2], words),
            Proposition.Wording.of(row[3], words),
            ClaimSettings.SUPPORT)
        .relation();
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PropositionPairsTest.class.getResourceAsStream("pairs.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }
}
