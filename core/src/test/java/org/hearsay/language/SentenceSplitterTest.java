package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return new SentenceSplitter()
        .split(Texts.article(text)).stream()
            .map(s -> text.substring(s.span().start(), s.span().end()))
            .toList();
  }

  @Test
  void cutsAtFullStops() {
    assertThat(split("It rained. The road closed! Why? Nobody knows…"))
        .containsExactly("It rained.", "The road closed!", "Why?", "Nobody knows…");
  }

  @Test
  void keepsAbbreviationsInitialsAndNumbersTogether() {
    assertThat(
            split("Mr. J. K. Lane met Gov. Reed at No. 5 St. Mary Street at 3.15 p.m. on Monday."))
        .hasSize(1);
    assertThat(split("The U.S. Navy sailed. Acme Inc. of Texas paid $3.5 million.")).hasSize(2);
  }

  @Test
  void anAbbreviationMayEndASentence() {
    assertThat(split("He moved to the U.S. The law changed.")).hasSize(2);
  }

  @Test
  void closingMarksBelongToTheSentenceThatTheyClose() {
    assertThat(split("“It is late.” She left. (He stayed.) They slept."))
        .containsExactly("“It is late.”", "She left.", "(He stayed.)", "They slept.");
  }

  @Test
  void cutsSentencesThatRunTogether() {
    assertThat(split("It was over.Reuters had it first. See example.com for more."))
        .containsExactly("It was over.", "Reuters had it first.", "See example.com for more.");
  }

  @Test
  void aLineWithoutAFullStopIsASentence() {
    assertThat(split("Bridge closed\nIt rained")).containsExactly("Bridge closed", "It rained");
  }

  @Test
  void anEllipsisBeforeSmallLettersDoesNotEnd() {
    assertThat(split("We waited ... and waited.")).hasSize(1);
  }

  @Test
  void cutsAnEndlessSentenceSomewhere() {
    assertThat(split("word ".repeat(5_000)).size()).isGreaterThan(1);
  }

  @Test
  void tokensHaveKindsAndKeys() {
    String text = "I don’t know the E-mail’s 3.5% rise, “he” said.";
    List<Token> tokens = new SentenceSplitter().split(Texts.article(text)).get(0).tokens();
    assertThat(tokens.stream().map(Token::lower))
        .containsExactly(
            "i",
            "don't",
            "know",
            "the",
            "e-mail's",
            "3.5",
            "%",
            "rise",
            ",",
            "“",
            "he",
            "”",
            "said",
            ".");
    assertThat(tokens.get(5).kind()).isEqualTo(Token.Kind.NUMBER);
    assertThat(tokens.get(9).kind()).isEqualTo(Token.Kind.QUOTE);
  }
}
