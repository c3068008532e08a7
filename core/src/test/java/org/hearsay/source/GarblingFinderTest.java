package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RuleEntityTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarblingFinderTest {

  private final GarblingFinder finder = new GarblingFinder();
  private final LanguageReader language = new LanguageReader(new RuleEntityTagger());

  @Test
  void aSurnameThatBecameAPeopleIsOfferedAsThePerson() {
    List<Garbling> found =
        find(
            """
            The minister, Peter Turek, opened the bridge on Monday morning.
            Later the Tureks said that the bridge would stay open.
            """);

    assertThat(found).as("a family is no mistake").isEmpty();

    found =
        find(
            """
            The minister, Peter Horwat, opened the bridge on Monday morning.
            Later the Horvats said that the bridge would stay open.
            """);

    assertThat(found).map(Garbling::kind).containsExactly(Garbling.Kind.GARBLED_NAME);
    assertThat(found.get(0).excerpt().words()).isEqualTo("Horvats");
    assertThat(found.get(0).finding().suggestion()).contains("Horwat");
  }

  @Test
  void aPronounOfTheOtherGenderIsFlaggedWhereOnePersonIsPossible() {
    List<Garbling> found =
        find(
            """
            The mayor, Peter Lindqvist, said that he would open the bridge.
            According to the paper, Lindqvist is still mayor, but she is no longer in charge of it.
            """);

    assertThat(found).map(Garbling::kind).containsExactly(Garbling.Kind.PRONOUN_SWITCH);
    assertThat(found.get(0).finding().suggestion()).contains("he");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Lindqvist said he asked his wife, but she would not open the bridge.",
        "Peter Lindqvist said he met Anna Berg, but she would not open the bridge.",
        "Mary Lindqvist said she was tired, but she opened the bridge.",
        "The U.S. team said it was late. It went home to St. Louis at 3.30 p.m. Then it slept.",
        "Read it at harbour.Com or on www.harbour.Example/page today, the crew said.",
        "The film The Man He Knew was shown. Everybody came to see it.",
        "“We sail,” said Anna Berg. “We always sail.”",
      })
  void soundTextIsLeftAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void jointsWithoutSpaceOrMarkAreFlagged() {
    List<Garbling> found =
        find(
            "The bridge was closed again.Harbour workers left. "
                + "The crew agreed to the terms of the harbour He urged them to sail.");

    assertThat(found).map(g -> g.excerpt().words()).containsExactly("again.Harbour", "harbour He");
    assertThat(found).allMatch(g -> g.kind() == Garbling.Kind.RUN_TOGETHER);
  }

  @Test
  void aQuotationThatNeverClosesIsFlagged() {
    List<Garbling> found = find("“We leave at noon and we will not come back. The crew then left.");

    assertThat(found).map(Garbling::kind).containsExactly(Garbling.Kind.UNPAIRED_QUOTE);
  }

  @Test
  void aWordInHalvesIsFlaggedWhereTheArticleKnowsTheWhole() {
    List<Garbling> found =
        find("The administration met. The administration slept. The ad ministration left.");

    assertThat(found).map(Garbling::kind).containsExactly(Garbling.Kind.CUT_WORD);
    assertThat(found.get(0).finding().suggestion()).contains("administration");
  }

  @Test
  void teasersBetweenParagraphsAndTemplateBiographiesAreFlagged() {
    List<Garbling> found =
        find(
            """
            The bridge was closed on Monday, the harbour master said.
            See also: Ten bridges that you must see
            It will open again in May, the harbour master said.
            “Tea lover. Avid reader. Proud bridge nerd. Lifelong gamer. Music fan.”
            """);

    assertThat(found)
        .map(Garbling::kind)
        .containsExactly(Garbling.Kind.TEASER_IN_TEXT, Garbling.Kind.TEMPLATE_BIOGRAPHY);
  }

  @Property
  void anyTextIsReadInOrderAndEveryExcerptIsItsOwnWords(@ForAll String text) {
    String mixed = "Peter Horwat came. " + text + " again.Then the Horvats “left";
    List<Garbling> found = find(mixed);

    assertThat(found)
        .isSortedAccordingTo((a, b) -> a.excerpt().span().compareTo(b.excerpt().span()));
    assertThat(found)
        .allMatch(
            g ->
                mixed
                    .substring(g.excerpt().start(), g.excerpt().end())
                    .equals(g.excerpt().words()));
  }

  private List<Garbling> find(String text) {
    Article article = new PlainTextReader().read("test", text);
    return finder.find(language.read(article), List.of());
  }
}
