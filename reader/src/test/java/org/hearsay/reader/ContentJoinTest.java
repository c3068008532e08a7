package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.PlainTextReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleGroup;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class ContentJoinTest {

  private static final String TEXT =
      "QUENBY, Selmark - A former engineer said that the gates were shut.\n";

  private static final Basis ANY = new Basis("any", 1);

  @Test
  void aDatelineIsNobodysWords() {
    RoleGroup group =
        new RoleGroup(
            Optional.of(span("QUENBY, Selmark - A former engineer")),
            Optional.of(span("said")),
            List.of(span("QUENBY"), span("the gates were shut")),
            ANY);
    RoleGroup cut = join().withinParagraphs(group);
    assertThat(cut.source()).contains(span("A former engineer"));
    assertThat(cut.content()).containsExactly(span("the gates were shut"));
  }

  @Test
  void aGroupThatWouldBeEmptyBehindTheDatelineStays() {
    RoleGroup group =
        new RoleGroup(Optional.empty(), Optional.empty(), List.of(span("QUENBY")), ANY);
    assertThat(join().withinParagraphs(group)).isEqualTo(group);
  }

  private static ContentJoin join() {
    return new ContentJoin(
        new Analysis(new PlainTextReader().read("a", TEXT), List.of(), List.of(), List.of()));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
