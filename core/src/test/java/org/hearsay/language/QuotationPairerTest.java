package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationPairerTest {

  private static List<String> quoted(String text) {
    return new QuotationPairer()
        .pair(Texts.article(text)).stream()
            .map(
                q ->
                    q.depth()
                        + " "
                        + q.pieces().stream()
                            .map(p -> text.substring(p.start(), p.end()))
                            .collect(Collectors.joining(" / "))
                        + (q.closed() ? "" : " (open)"))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"it fell\"",
        "“it fell”",
        "„it fell“",
        "«it fell»",
        "»it fell«",
        "‘it fell’",
        "'it fell'",
        "''it fell''",
        "``it fell''",
        "‹it fell›",
        "「it fell」"
      })
  void pairsEveryStyle(String quotation) {
    assertThat(quoted("They wrote " + quotation + " in May.")).containsExactly("0 " + quotation);
  }

  @Test
  void quotationsNest() {
    assertThat(quoted("“She said ‘run’ and left,” he said."))
        .containsExactly("0 “She said ‘run’ and left,”", "1 ‘run’");
    assertThat(quoted("\"She said 'run' and left,\" he said."))
        .containsExactly("0 \"She said 'run' and left,\"", "1 'run'");
  }

  @Test
  void apostrophesFeetAndInchesAreNoQuotations() {
    assertThat(quoted("The users' rights weren't the firm’s business in the ’90s.")).isEmpty();
    assertThat(quoted("A 6' pole and a 4\" pipe lay there.")).isEmpty();
  }

  @Test
  void aPossessiveInsideSingleMarksDoesNotClose() {
    assertThat(quoted("'The users' phones are safe,' she said."))
        .containsExactly("0 'The users' phones are safe,'");
  }

  @Test
  void aLongQuotationOpensEachParagraphAnew() {
    assertThat(quoted("“It was dark.\n“It was cold.\n“We left,” he said."))
        .containsExactly("0 “It was dark. / “It was cold. / “We left,”");
  }

  @Test
  void anUnclosedQuotationEndsAtTheParagraphsEnd() {
    assertThat(quoted("He shouted: “It fell down\nThen it rained."))
        .containsExactly("0 “It fell down (open)");
  }

  @Test
  void anUnclosedQuotationEndsBeforeTheSpeakersTag() {
    assertThat(quoted("“It fell down – said one of the workers, who left."))
        .containsExactly("0 “It fell down (open)");
    assertThat(quoted("“It fell down, he said. “We left.”"))
        .containsExactly("0 “It fell down, (open)", "0 “We left.”");
  }

  @Test
  void aDashMarksSpeechWhereATagFollows() {
    assertThat(quoted("– It fell down – said one of the workers."))
        .containsExactly("0 – It fell down (open)");
    assertThat(quoted("– It fell down.")).isEmpty();
  }

  @Test
  void mixedStylesStillClose() {
    assertThat(quoted("He called it “barbaric.\" They left.")).containsExactly("0 “barbaric.\"");
  }
}
