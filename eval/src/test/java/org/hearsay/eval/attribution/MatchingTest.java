package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.hearsay.eval.Counts;
import org.hearsay.eval.Names;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class MatchingTest {

  private static Triple triple(int source, int cue, int content) {
    return new Triple(
        List.of(new Span(source, source + 5)),
        List.of(new Span(cue, cue + 4)),
        List.of(new Span(content, content + 40)));
  }

  @Test
  void theSameTripleMatchesOnce() {
    Triple t = triple(0, 6, 11);
    assertThat(Matching.match(List.of(t), List.of(t, t))).hasSize(1);
  }

  @Test
  void contentsWithLittleInCommonDoNotMatch() {
    assertThat(Matching.match(List.of(triple(0, 6, 11)), List.of(triple(0, 6, 45)))).isEmpty();
  }

  @Test
  void ofTwoWithTheSameContentTheOneWithTheSameSourceWins() {
    Triple outer = triple(0, 6, 100);
    Triple inner = triple(50, 56, 100);
    assertThat(Matching.match(List.of(inner, outer), List.of(outer, inner)))
        .extracting(Matching.Pair::gold, Matching.Pair::found)
        .containsExactly(tuple(0, 1), tuple(1, 0));
  }

  @Test
  void refusalsMatchByTheirCue() {
    Triple refusal = new Triple(List.of(new Span(0, 5)), List.of(new Span(6, 20)), List.<Span>of());
    assertThat(Matching.match(List.of(refusal), List.of(refusal))).hasSize(1);
  }

  @Test
  void bratOffsetsCountCodePoints() {
    String text = "\uD83D\uDE00 Ann said it rains";
    String ann =
        "T1\tSource 2 5\tAnn\nT2\tCue 6 10\tsaid\nT3\tContent 11 13;14 19\tit rains\n"
            + "T4\tAttribution 6 10\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n";
    List<Triple> triples = Brat.read(ann, text);
    assertThat(triples).hasSize(1);
    assertThat(text.substring(triples.get(0).source().get(0).start())).startsWith("Ann");
    assertThat(triples.get(0).content()).containsExactly(new Span(12, 14), new Span(15, 20));
  }

  @Test
  void goldWordsAreFoundInOrder() {
    String text = "Ann said it rains. Bob said it rains.";
    GoldLocator locator = new GoldLocator(text);
    var first =
        new GoldAttribution.Words(Optional.of("Ann"), Optional.of("said"), List.of("it rains"));
    var second =
        new GoldAttribution.Words(Optional.of("Bob"), Optional.of("said"), List.of("it rains"));
    assertThat(locator.locate(first).source()).containsExactly(new Span(0, 3));
    assertThat(locator.locate(second).source()).containsExactly(new Span(19, 22));
  }

  @Test
  void figuresFollowFromCounts() {
    Counts counts = Counts.of(6, 8, 12);
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isEqualTo(0.6);
  }

  @Test
  void namesAgreeThroughRolesAndBrackets() {
    assertThat(Names.agree("Jane Roe, Acme spokesperson (to The Post)", "Jane Roe")).isTrue();
    assertThat(Names.agree("Jane Roe", "John Doe")).isFalse();
    assertThat(Names.agree(List.of("The Post"), List.of())).isFalse();
  }
}
