package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Claims with another number, place, actor, order or modality, written before they were tried. */
final class UnseenPairsTest {

  private final PropositionMatcher matcher = new PropositionMatcher(TermWeights.EVEN);
  private final WordReader words = new WordReader();

  @Test
  void takesAtMostOneInTwentyForSupport() throws IOException {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (String[] row : rows()) {
      pairs++;
      Match match =
          matcher.match(
              Proposition.Wording.of(row[1], words),
              Proposition.Wording.of(row[2], words),
              ClaimSettings.SUPPORT);
      if (match.relation() == Match.Relation.SAME) {
        wrong.add(row[0] + ": " + row[2]);
      }
    }
    assertThat(pairs).isEqualTo(40);
    assertThat(wrong.size() / (double) pairs).as("%s", wrong).isLessThanOrEqualTo(0.05);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(UnseenPairsTest.class.getResourceAsStream("unseen-pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
