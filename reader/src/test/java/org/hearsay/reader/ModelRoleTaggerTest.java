package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.RuleEntityTagger;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class ModelRoleTaggerTest {

  private static final ModelRoleTagger MODEL = ModelRoleTagger.load();

  private static Analysis analysis(String text) {
    return new Analysis(new PlainTextReader().read("a", text), List.of(), List.of(), List.of());
  }

  @Test
  void sourceCueAndContentAreFoundAndTied() {
    String text = "The harbour master, Edda Quill, said that the ferry had left before the storm.";
    List<RoleGroup> groups = MODEL.tag(analysis(text));
    assertThat(groups).hasSize(1);
    RoleGroup group = groups.get(0);
    assertThat(group.source().map(s -> words(text, s)))
        .hasValueSatisfying(s -> assertThat(s).contains("Edda Quill"));
    assertThat(group.cue().map(s -> words(text, s)))
        .hasValueSatisfying(s -> assertThat(s).startsWith("said"));
    assertThat(group.content())
        .extracting(s -> words(text, s))
        .first()
        .asString()
        .contains("the ferry had left");
    assertThat(group.basis().confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void longTextsAreReadInWindowsWithTheSameOffsets() {
    String sentence = "Edda Quill said that the ferry had left before the storm. ";
    String text = sentence.repeat(60);
    List<RoleGroup> groups = MODEL.tag(analysis(text));
    assertThat(groups).hasSizeBetween(50, 70);
    assertThat(groups)
        .allSatisfy(
            g ->
                assertThat(g.cue().map(s -> words(text, s)))
                    .hasValueSatisfying(c -> assertThat(c).startsWith("said")));
  }

  @Test
  void manyThreadsReadWhatOneReads() throws ExecutionException, InterruptedException {
    List<Analysis> articles =
        IntStream.range(1, 9)
            .mapToObj(i -> "Edda Quill said that ferry " + i + " had left before the storm. ")
            .map(s -> analysis(s.repeat(s.contains("3") ? 20 : 3)))
            .toList();
    List<List<RoleGroup>> alone = articles.stream().map(MODEL::tag).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<RoleGroup>>> together =
          articles.stream().map(a -> pool.submit(() -> MODEL.tag(a))).toList();
      for (int i = 0; i < articles.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i)).isNotEmpty();
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void costCountsContextOfWindowsTwice() {
    ReadingCost cost = MODEL.cost(analysis("Edda Quill said that it rained. ".repeat(80)));
    assertThat(cost.encodedPieces()).isGreaterThan(cost.pieces());
    assertThat(cost.outside()).isBetween(0.0, 1.0);
  }

  @Test
  void aDamagedModelIsRefused() {
    assertThatThrownBy(() -> ReadingModel.verify(new byte[] {1, 2, 3}, "00000000"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }

  @Property(tries = 40)
  void spansLieInTheTextWhateverItHolds(@ForAll String text) {
    Article article = new PlainTextReader().read("a", text + " said");
    for (RoleGroup group : MODEL.tag(new Analysis(article, List.of(), List.of(), List.of()))) {
      assertThat(group.content()).allMatch(s -> s.end() <= article.text().length());
    }
  }

  @Test
  void wordsKeepTheirOffsetsThroughAccentsAndEmoji() {
    String text = "\uD83D\uDE00 M\u00fcller sagte: \u201Cna\u00efve\u201D";
    List<Word> words =
        new WordPieces(List.of("[UNK]", "muller", "naive"))
            .words(new PlainTextReader().read("a", text));
    assertThat(words)
        .extracting(w -> words(text, w.span()))
        .containsExactly(
            "\uD83D\uDE00", "M\u00fcller", "sagte", ":", "\u201C", "na\u00efve", "\u201D");
    assertThat(words.get(1).pieces()).containsExactly(1);
    assertThat(words.get(5).pieces()).containsExactly(2);
  }

  @Test
  void whereBothFindTheSameTheModelsSpansStandAndBothAreNamed() {
    RoleGroup model = group(new Span(0, 10), new Span(11, 15), 0.9, "reader-1");
    RoleGroup rule = group(new Span(4, 10), new Span(11, 15), 0.8, "that-clause");
    RoleGroup refusal =
        new RoleGroup(
            Optional.of(new Span(60, 64)),
            Optional.of(new Span(65, 84)),
            List.of(),
            new Basis("refusal", 0.9));
    List<RoleGroup> groups =
        new TwoVoices(a -> List.of(model), a -> List.of(rule, refusal))
            .tag(analysis("x".repeat(100)));
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).source()).hasValue(new Span(0, 10));
    assertThat(groups.get(0).basis().by()).isEqualTo("reader-1+that-clause");
    assertThat(groups.get(1).cue()).isEqualTo(refusal.cue());
    assertThat(groups.get(1).basis().by()).isEqualTo("refusal");
  }

  @Test
  void aCurveKeepsTheOrderOfConfidencesAndTheirBounds() {
    Curve curve = new Curve(1.6, 0.2);
    assertThat(curve.apply(0)).isGreaterThan(0).isLessThan(curve.apply(0.4));
    assertThat(curve.apply(0.4)).isLessThan(curve.apply(0.9));
    assertThat(curve.apply(1)).isLessThan(1).isGreaterThan(0.99);
    assertThat(new Curve(1, 0).apply(0.7)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void whatTheModelAloneDoubtsIsLeftOut() {
    RoleGroup unsure = group(new Span(0, 10), new Span(11, 15), 0.3, "reader-1");
    assertThat(new TwoVoices(a -> List.of(unsure), new RuleRoleTagger()).tag(analysis("Nobody.")))
        .isEmpty();
  }

  @Test
  void aBareNounPhraseThatOnlyTheModelSeesNeedsMoreConfidenceThanAClause() {
    String text = "The mayor sees a lot of traffic. The mayor thinks the bridge is old.";
    assertThat(alone(text, new Span(0, 9), new Span(10, 14), new Span(15, 31))).isEmpty();
    assertThat(alone(text, new Span(33, 42), new Span(43, 49), new Span(50, 67))).hasSize(1);
  }

  private static List<RoleGroup> alone(String text, Span source, Span cue, Span content) {
    RoleGroup group =
        new RoleGroup(
            Optional.of(source), Optional.of(cue), List.of(content), new Basis("reader", 0.5));
    Article article = new PlainTextReader().read("a", text);
    Analysis analysis = new LanguageReader(new RuleEntityTagger()).read(article);
    return new TwoVoices(a -> List.of(group), a -> List.of()).tag(analysis);
  }

  private static RoleGroup group(Span source, Span cue, double confidence, String by) {
    return new RoleGroup(
        Optional.of(source),
        Optional.of(cue),
        List.of(new Span(20, 50)),
        new Basis(by, confidence));
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
