package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class OutletNamesTest {

  private final OutletNames names = OutletNames.standard();

  private List<String> found(String text) {
    return names.find(text, new Span(0, text.length())).stream()
        .map(m -> text.substring(m.span().start(), m.span().end()) + "=" + m.outlet().name())
        .toList();
  }

  @Test
  void theLongestNameAtAPlaceIsFound() {
    assertThat(found("He told The New York Times and the Wall Street Journal's desk, citing AP."))
        .containsExactly(
            "The New York Times=New York Times",
            "Wall Street Journal=Wall Street Journal",
            "AP=Associated Press");
  }

  @Test
  void namesEndAtWordBordersAndKeepTheirLetters() {
    assertThat(found("An APT package, a reuters of no kind, the Timeshare, CNNs")).isEmpty();
  }

  @Test
  void shortFormsAreMarkedAmbiguous() {
    String text = "the Post said so in Time";
    assertThat(names.find(text, new Span(0, text.length())))
        .hasSize(2)
        .allMatch(OutletMention::ambiguous);
  }

  @Test
  void unlistedNamesAreFoundByShape() {
    assertThat(found("The Springfield Herald and eastport-news.com said so, as Fake News would."))
        .containsExactly(
            "Springfield Herald=Springfield Herald", "eastport-news.com=eastport-news.com");
  }

  @Test
  void namesAndHostsAreLookedUp() {
    assertThat(names.byName("the wsj").map(Outlet::name)).hasValue("Wall Street Journal");
    assertThat(names.byHost("www.edition.cnn.com").map(Outlet::name)).hasValue("CNN");
    assertThat(names.byName("Eastport Gazette")).isEmpty();
    assertThat(names.byHost("example.com")).isEmpty();
  }

  @Test
  void onlyThePartIsSearched() {
    String text = "Reuters and Reuters";
    assertThat(names.find(text, new Span(8, text.length()))).hasSize(1);
  }
}
