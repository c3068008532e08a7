package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.Hearsay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class SourcingNoteTest {

  private static String markdown(Selection selection) {
    return Cases.written(new SourcingNote(false), selection);
  }

  private static Document html(Selection selection) {
    return Jsoup.parse(Cases.written(new SourcingNote(true), selection));
  }

  @Test
  void everyCitationHasItsNoteAndEveryNoteIsCited() {
    String note = markdown(Cases.named("marrow-dam"));
    Set<String> cited = numbers(note, "\\[\\^([0-9]+)\\](?!:)");
    Set<String> noted = numbers(note, "(?m)^\\[\\^([0-9]+)\\]:");
    assertThat(cited).hasSizeGreaterThan(10).isEqualTo(noted);
    Document page = html(Cases.named("marrow-dam"));
    assertThat(page.select("sup a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(page.select(a.attr("href"))).hasSize(1));
    assertThat(page.select("ol > li")).hasSameSizeAs(noted);
  }

  private static Set<String> numbers(String text, String pattern) {
    return new TreeSet<>(
        Pattern.compile(pattern)
            .matcher(text)
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList());
  }

  @Test
  void itSaysWhoThroughWhomInWhichWordsAndWhatNobodyTells() {
    assertThat(markdown(Cases.named("marrow-dam")))
        .contains(
            "## Summary",
            "### Who affirms it",
            "### Who denies it",
            "### Responses",
            "### Where versions differ",
            "## What these pages do not tell",
            "Unnamed: the page gives no reason",
            "Access: through ",
            "The same words in: ",
            "independent origin");
  }

  @Test
  void itNeverSaysWhatIsTrue() {
    String prose = html(Cases.named("marrow-dam")).text();
    assertThat(prose.toLowerCase(java.util.Locale.ROOT))
        .doesNotContainPattern("\\b(?:true|false|fake|misinformation|credible|verified)\\b");
  }

  @Test
  void whyNobodyIsNamedIsSaidInThePagesWords() {
    Selection shy =
        Cases.of(
            List.of(
                Hearsay.withDefaults()
                    .read(
                        "a",
                        "Two officials said that the bridge at Ostle is shut. They spoke on"
                            + " condition of anonymity because they feared for their posts.\n")));
    assertThat(markdown(shy))
        .contains("Unnamed: \u201Con condition of anonymity because they feared for their posts");
  }

  @Test
  void hostileWordsStayWords() {
    Selection hostile = Cases.hostile();
    Document page = html(hostile);
    assertThat(page.select("script, img, iframe, object, [onclick]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    String note = markdown(hostile);
    assertThat(note.lines().filter(l -> l.contains("<")))
        .allSatisfy(l -> assertThat(l).doesNotContainPattern("(?<!\\\\)<(?!https?://)"));
    assertThat(note).doesNotContain("\u0001");
  }

  @Test
  void aStoryWithoutAClaimSaysSo() {
    Selection dull =
        Cases.of(List.of(Hearsay.withDefaults().read("a", "The bridge is open. It is long.\n")));
    assertThat(markdown(dull)).contains("## Summary", "Pages");
  }
}
