package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActReaderTest {

  private final ActReader acts = new ActReader();
  private final ActReader others = new ActReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | [s:The harbour master] [c:said] [k:the ferry left at noon]",
        "state | [c:According to] [s:two dockers], [k:the ferry left at noon]",
        "deny | [s:The mayor] [c:denied] [k:the reports]",
        "deny | [s:The mayor] [c:dismissed] [k:the rumour as gossip]",
        "deny | [k:\"This story is wildly inaccurate,\"] [s:she] [c:said]",
        "deny | [s:The club] [c:told reporters] [k:there is no truth to the rumour]",
        "deny | [k:\"It never happened,\"] [s:Orlova] [c:wrote]",
        "deny | [s:A clerk] [c:called] [k:the letter a crude fake]",
        "state | [s:The board] [c:rejected] [k:the offer]",
        "confirm | [s:The bank] [c:confirmed] [k:that the vault was open]",
        "confirm | [s:The minister] [c:admitted] [k:paying for the trip]",
        "neither | [s:The bank] has not [c:confirmed] [k:the loss]",
        "neither | [s:Police] [c:could not verify] [k:the footage]",
        "neither | [s:The palace] would [c:neither confirm nor deny] [k:the visit]",
        "neither | [s:The regulator] [c:said] [k:it was looking into the claims]",
        "neither | [s:The envoy] [c:refused to confirm or deny] [k:the talks]",
        "decline-to-comment | [s:The firm] [c:declined] [k:to comment]",
        "decline-to-comment | [s:The firm] [c:would not discuss] [k:the sale]",
        "decline-to-comment | [s:Lindqvist] [c:refused to say] [k:who had paid]",
        "no-response | [s:The firm] did not [c:respond] to a request for comment",
        "no-response | [s:The firm] [c:did not immediately return] calls",
        "no-response | [s:The firm] [c:has yet to comment]",
        "no-response | [s:The firm] [c:has not made] a public statement",
        "state | [s:The firm] [c:told the Harbour Press] [k:the ferry was not late]",
        "no-response | [s:Her lawyer] [c:could not be reached]",
        "retract | [s:The paper] [c:retracted] [k:the article]",
        "retract | [s:The paper] [c:withdrew] [k:its claim]",
        "ask | [s:The union] [c:urged] [k:the port to reopen]",
        "ask | [s:The union] [c:called on] [k:the port to reopen]",
        "ask | [s:A judge] [c:told] [k:the crew to hand over the log]",
        "believe | [s:Dockers] [c:think] [k:the ferry will be sold]",
        "believe | [k:The ferry] [c:is believed to] [k:have been sold]",
        "believe | [s:She] [c:fears] [k:a strike]",
      })
  void readsTheActFromCueAndContent(String act, String marked) {
    Said said = Said.of(marked);

    assertThat(acts.act(said.roles(), said.text()).word()).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[s:The daily] [c:wrote] [k:that the mayor said the story was false]",
        "[s:She] [c:asked him whether] [k:the story is false]",
      })
  void aDenialByAnotherVoiceInTheContentIsNotTheSpeakers(String marked) {
    Said said = Said.of(marked);

    assertThat(acts.act(said.roles(), said.text())).isNotEqualTo(Act.DENY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deny-verb | [s:The mayor] [c:denied] [k:the reports]",
        "plain-statement | [s:The mayor] [c:said] [k:the bridge is open]",
      })
  void namesTheRuleThatDecided(String rule, String marked) {
    Said said = Said.of(marked);

    assertThat(acts.decide(said.roles(), said.text()).basis().by()).isEqualTo(rule);
  }

  @Property
  void anyWordsGiveTheSameActTwice(
      @ForAll String cue, @ForAll String content, @ForAll String context) {
    Excerpt words = new Excerpt(new Span(0, content.length()), content);
    Optional<Excerpt> by =
        Optional.of(new Excerpt(new Span(content.length(), content.length() + cue.length()), cue));
    Roles roles = new Roles(Optional.empty(), by, List.of(words));

    assertThat(acts.decide(roles, context)).isEqualTo(others.decide(roles, context));
  }
}
