package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.text.Span;

/** What holds for every text, sensible or not. */
class LanguageProperties {

  private static final RuleRoleTagger ROLES = new RuleRoleTagger();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "said",
            "Roe",
            "he",
            "the",
            "that",
            "according",
            "to",
            "who",
            "reportedly",
            "denied",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "''",
            "``",
            ",",
            ".",
            "?",
            ":",
            "–",
            "(",
            ")",
            "\n",
            "as",
            "by",
            "was",
            "expected",
            "claim",
            "claims",
            "and",
            "not",
            "comment",
            "told",
            "citing",
            "in",
            "2015",
            "May",
            "U.S.",
            "report",
            "says",
            "they've",
            "…",
            "e-mail",
            "\uD83D\uDE00",
            "\u00A0",
            "I",
            "declined",
            "no",
            "neither",
            "confirm",
            "nor",
            "deny");
    Arbitrary<String> sensible =
        words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list));
    Arbitrary<String> joined =
        words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(120);
    return Arbitraries.oneOf(sensible, joined, any);
  }

  @Property(tries = 2_000)
  void spansLieInTheTextTrimmedAndSorted(@ForAll("texts") String text) {
    Analysis analysis = Texts.analysis(text);
    int last = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertTrimmed(text, sentence.span());
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      last = sentence.span().end();
      int token = sentence.span().start();
      for (Token each : sentence.tokens()) {
        assertThat(each.span().start()).isGreaterThanOrEqualTo(token);
        token = each.span().end();
      }
      assertThat(token).isEqualTo(last);
    }
  }

  @Property(tries = 2_000)
  void quotationsLieInTheTextAndDoNotCross(@ForAll("texts") String text) {
    List<Quotation> quotations = Texts.analysis(text).quotations();
    Span last = new Span(0, 0);
    for (Quotation quotation : quotations) {
      quotation.pieces().forEach(piece -> assertTrimmed(text, piece));
      assertThat(quotation.span()).isGreaterThanOrEqualTo(last);
      last = quotation.span();
      for (Quotation other : quotations) {
        boolean apart =
            other == quotation
                || other.depth() != quotation.depth()
                || other.pieces().stream()
                    .noneMatch(p -> quotation.pieces().stream().anyMatch(p::overlaps));
        assertThat(apart).as("two quotations of depth %s", quotation.depth()).isTrue();
      }
    }
  }

  @Property(tries = 3_000)
  void everyGroupLiesInTheTextTrimmed(@ForAll("texts") String text) {
    for (RoleGroup group : ROLES.tag(Texts.analysis(text))) {
      group.source().ifPresent(span -> assertTrimmed(text, span));
      group.cue().ifPresent(span -> assertTrimmed(text, span));
      group.content().forEach(span -> assertTrimmed(text, span));
    }
  }

  @Property(tries = 500)
  void theSameTextIsReadTheSameWay(@ForAll("texts") String text) {
    assertThat(Texts.groups(text)).isEqualTo(Texts.groups(text));
  }

  @Property(tries = 1_000)
  void entitiesLieInTheTextAndDoNotOverlap(@ForAll("texts") String text) {
    int last = 0;
    for (Entity entity : Texts.analysis(text).entities()) {
      assertThat(entity.excerpt().start()).isGreaterThanOrEqualTo(last);
      last = entity.excerpt().end();
      assertThat(text.substring(entity.excerpt().start(), last))
          .isEqualTo(entity.excerpt().words());
    }
  }

  private static void assertTrimmed(String text, Span span) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(Tokenizer.isSpace(text.charAt(span.start()))).isFalse();
    assertThat(Tokenizer.isSpace(text.charAt(span.end() - 1))).isFalse();
  }
}
