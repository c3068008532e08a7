package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Hedge;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Roles;
import org.hearsay.language.Analysis;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Assertions;

final class SourceReaderPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "Reuters",
          "the",
          "a",
          "third",
          "source",
          "who",
          "heard",
          "from",
          "people",
          "Ann",
          "Lee",
          "Lee's",
          "told",
          "said",
          "he",
          "She",
          "He",
          "it",
          ",",
          ".",
          "\n",
          "“",
          "\"",
          "-",
          "two",
          "of",
          "three",
          "sources",
          "named",
          "Dr.",
          "U.S.",
          "&",
          "@x",
          "’s",
          "\uD83D",
          "0",
          "the BBC",
          "spokesman",
          "Ministry",
          "and",
          "citing",
          "in an interview with",
          "(",
          ")",
          "\u00A0");

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 400)
  void anyTextAndAnySpansAreRead(
      @ForAll("pieces") List<String> pieces, @ForAll("pieces") List<String> seed) {
    String text = String.join(" ", pieces);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < seed.size(); i++) {
      int a = Math.floorMod(seed.get(i).hashCode() * 31 + i * 17, text.length());
      int b = Math.min(text.length(), a + 1 + seed.get(i).length() * 2);
      int c = Math.floorMod(a * 7 + i, text.length());
      Roles roles =
          new Roles(
              i % 5 == 0 ? Optional.empty() : Optional.of(excerpt(text, a, b)),
              Optional.of(excerpt(text, c, Math.min(text.length(), c + 6))),
              List.of());
      attributions.add(attribution(roles, (a + i) % (seed.size() + 2) - 1));
    }
    List<Sourced> sourced = read(text, attributions);
    assertThat(sourced).extracting(Sourced::attribution).isEqualTo(attributions);
    assertThat(sourced)
        .allSatisfy(
            s -> {
              assertThat(s.speaker().profile().mentions())
                  .isSortedAccordingTo((x, y) -> x.span().compareTo(y.span()))
                  .allSatisfy(
                      m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.words()));
              assertThat(s.via()).allSatisfy(h -> assertThat(h.name()).isNotBlank());
              assertThat(s.via().size()).isLessThanOrEqualTo(SourceSettings.DEEPEST_CHAIN);
            });
  }

  @Example
  void timeGrowsWithTheText() {
    String sentence = "Ann Lee told the BBC that he said so, citing a source who heard it from Tom";
    String text = (sentence + " ").repeat(10_000);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      int at = i * (sentence.length() + 1);
      Roles roles =
          new Roles(
              Optional.of(excerpt(text, at + 25, at + 27)),
              Optional.of(excerpt(text, at + 28, at + 32)),
              List.of());
      attributions.add(attribution(roles, i - 1));
    }
    List<Sourced> sourced =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(text, attributions));
    assertThat(sourced).hasSize(10_000);
  }

  private static List<Sourced> read(String text, List<Attribution> attributions) {
    Article article = new PlainTextReader().read("any", text);
    return new SourceReader()
        .read(new Analysis(article, List.of(), List.of(), List.of()), attributions);
  }

  private static Attribution attribution(Roles roles, int holder) {
    return new Attribution(
        roles,
        new Manner(Act.STATE, Hedge.CERTAIN, false),
        holder < 0 ? OptionalInt.empty() : OptionalInt.of(holder),
        new Basis("given", 1));
  }

  private static Excerpt excerpt(String text, int from, int to) {
    return new Excerpt(new Span(from, to), text.substring(from, to));
  }
}
