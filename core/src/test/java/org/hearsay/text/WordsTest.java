package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void opensNegativesAndKeepsInnerMarks() {
    assertThat(keys("They didn’t, won't or can't; U.S. o'clock 4-inch 11,000.5!"))
        .containsExactly(
            "they",
            "did",
            "not",
            ",",
            "will",
            "not",
            "or",
            "can",
            "not",
            ";",
            "u.s.",
            "o'clock",
            "4-inch",
            "11,000.5",
            "!");
  }

  @Test
  void leavesQuotationMarksOut() {
    assertThat(keys("“No,” she said, ‘never’."))
        .containsExactly("no", ",", "she", "said", ",", "never", ".");
  }

  @Property
  void spansLieInTextOrderInsideTheText(@ForAll String text) {
    int last = 0;
    for (Words.Word word : Words.of(text, 1000).all()) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(word.span().end()).isLessThanOrEqualTo(text.length());
      last = word.span().end();
    }
  }

  @Test
  void stopsAtItsBound() {
    assertThat(Words.of("a ".repeat(1000), 10).size()).isEqualTo(10);
  }

  private static List<String> keys(String text) {
    return Words.of(text, 100).all().stream().map(Words.Word::lower).toList();
  }

  @Test
  void formsOfARegularVerb() {
    assertThat(Phrases.forms("deny")).containsExactly("deny", "denies", "denied", "denying");
    assertThat(Phrases.forms("dismiss")).contains("dismisses", "dismissed");
    assertThat(Phrases.forms("refute")).contains("refutes", "refuted", "refuting");
  }
}
