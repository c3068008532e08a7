package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.article.Article;
import org.hearsay.article.Link;
import org.hearsay.article.Paragraph;

/** Whatever the bytes, intake ends, throws nothing, and its spans lie in the text. */
final class IntakeFuzzTest {

  private static final String SIGNS = "<>&\"'{}[]\0\n\r";

  private static final List<byte[]> SEEDS =
      List.of(
          bytes(
              Pages.page(
                  "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pier to close\",\"author\":[{\"name\":\"A B\"}],\"datePublished\":\"2021-03-12\"}</script>",
                  "<div class='byline'>By A B</div>",
                  "<figure><figcaption>A pier</figcaption></figure>")),
          bytes(
              Pages.feed(
                  "<item><title>Pier</title><description><![CDATA["
                      + Pages.BODY
                      + "]]></description><source url='http://a.example/'>A</source></item>")),
          Pages.join(
              Pages.record("http://a.example/1", Pages.page("", "", "")),
              Pages.record("http://a.example/2", Pages.page("", "", ""))),
          Pages.zip(Pages.record("http://a.example/1", Pages.page("", "", ""))),
          bytes(
              "{\"text\":\"The pier will close, the board said.\",\"date\":\"2021-03-12\"}\n{\"text\":\"x\"}\n"),
          bytes(
              "EASTPORT, March 12 (Reuters) - The pier will close.\n\nSee also: Boats\n\n(Reporting by A B)"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void randomBytesNeverThrow(@ForAll byte[] bytes) {
    check(Collected.stream(bytes));
  }

  @Property(tries = 600)
  void mutatedInputsNeverThrow(@ForAll("mutants") byte[] bytes) {
    check(Collected.stream(bytes));
  }

  @Provide
  Arbitrary<byte[]> mutants() {
    return Arbitraries.integers()
        .between(0, SEEDS.size() - 1)
        .flatMap(seed -> Arbitraries.longs().map(random -> mutate(SEEDS.get(seed), random)));
  }

  private static byte[] mutate(byte[] seed, long random) {
    Random dice = new Random(random);
    byte[] bytes = seed.clone();
    for (int n = dice.nextInt(20); n >= 0; n--) {
      int at = dice.nextInt(bytes.length);
      int length = Math.min(dice.nextInt(40), bytes.length - at);
      switch (dice.nextInt(4)) {
        case 0 -> bytes[at] = (byte) dice.nextInt(256);
        case 1 ->
            System.arraycopy(bytes, at, bytes, dice.nextInt(bytes.length - length + 1), length);
        case 2 -> bytes[at] = (byte) SIGNS.charAt(dice.nextInt(SIGNS.length()));
        default ->
            bytes = java.util.Arrays.copyOf(bytes, Math.max(1, bytes.length - dice.nextInt(60)));
      }
    }
    return bytes;
  }

  private static void check(Collected collected) {
    assertThat(collected.done).containsExactly("-");
    for (Article article : collected.articles) {
      for (Paragraph paragraph : article.layout().paragraphs()) {
        assertThat(article.words(paragraph.span())).isNotBlank();
      }
      for (Link link : article.layout().links()) {
        assertThat(article.words(link.span())).isNotBlank();
      }
      article
          .layout()
          .wire()
          .ifPresent(
              w -> assertThat(article.words(w.excerpt().span())).isEqualTo(w.excerpt().words()));
    }
  }
}
