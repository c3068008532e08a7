package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Inverted, negated and otherwise distorted claims of our own beside true paraphrases. */
final class InvertedPairsTest {

  private final PropositionMatcher matcher = new PropositionMatcher(TermWeights.EVEN);
  private final WordReader words = new WordReader();

  private record Pair(String first, String second, String relation) {
    boolean same() {
      return relation.equals("same");
    }
  }

  @Test
  void takesAtMostOneDistortedClaimInTwentyForSupport() throws IOException {
    List<Pair> distorted = pairs().stream().filter(p -> !p.same()).toList();
    List<Pair> wrong = distorted.stream().filter(this::supports).toList();
    assertThat(distorted).hasSizeGreaterThanOrEqualTo(150);
    assertThat(wrong.size() / (double) distorted.size())
        .as("falsely supported: %s", wrong)
        .isLessThanOrEqualTo(0.05);
  }

  @Test
  void findsNineParaphrasesInTen() throws IOException {
    List<Pair> same = pairs().stream().filter(Pair::same).toList();
    List<Pair> missed = same.stream().filter(p -> !supports(p)).toList();
    assertThat(same).hasSizeGreaterThanOrEqualTo(40);
    assertThat(missed.size() / (double) same.size())
        .as("missed: %s", missed)
        .isLessThanOrEqualTo(0.1);
  }

  private boolean supports(Pair pair) {
    Match match =
        matcher.match(
            Proposition.Wording.of(pair.first(), words),
            Proposition.Wording.of(pair.second(), words),
            ClaimSettings.SUPPORT);
    return match.relation() == Match.Relation.SAME;
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(InvertedPairsTest.class.getResourceAsStream("inverted-pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Pair(cells[0], cells[1], cells[2]))
          .toList();
    }
  }
}
