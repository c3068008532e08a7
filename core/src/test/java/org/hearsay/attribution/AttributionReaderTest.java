package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.PlainTextReader;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RuleEntityTagger;
import org.hearsay.language.RuleRoleTagger;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {

  private static List<Attribution> read(String text) {
    LanguageReader language = new LanguageReader(new RuleEntityTagger());
    return new AttributionReader(new RuleRoleTagger())
        .read(language.read(new PlainTextReader().read("test", text)));
  }

  @Test
  void theInnerAttributionIsNestedInTheOuterOne() {
    List<Attribution> read =
        read("Brown said that the builder had told her that the deck was rotten.");
    assertThat(read).hasSize(2);
    assertThat(read.get(0).nestedIn()).isEmpty();
    assertThat(read.get(1).nestedIn()).hasValue(0);
  }

  @Test
  void aTagBehindWhatIsSaidHoldsTheSpeakerInside() {
    List<Attribution> read = read("\"The builder told us that the deck was rotten,\" Brown said.");
    Attribution outer =
        read.stream()
            .filter(a -> a.roles().cue().orElseThrow().words().equals("said"))
            .findFirst()
            .orElseThrow();
    Attribution inner = read.stream().filter(a -> a != outer).findFirst().orElseThrow();
    assertThat(outer.nestedIn()).isEmpty();
    assertThat(inner.nestedIn()).hasValue(read.indexOf(outer));
    assertThat(inner.manner().direct()).isTrue();
  }

  @Test
  void whoQuotesHoldsWhoIsQuoted() {
    List<Attribution> read = read("The Herald quoted Brown as saying that the deck was rotten.");
    assertThat(read).hasSize(2);
    assertThat(read.get(0).roles().source().orElseThrow().words()).isEqualTo("The Herald");
    assertThat(read.get(1).roles().source().orElseThrow().words()).isEqualTo("Brown");
    assertThat(read.get(1).nestedIn()).hasValue(0);
  }

  @Test
  void quotedWordsMakeItDirect() {
    assertThat(read("Brown called the deck \"a disgrace.\"").get(0).manner().direct()).isTrue();
    assertThat(read("Brown said the deck was rotten.").get(0).manner().direct()).isFalse();
  }

  @Test
  void actsAndHedgesAreRead() {
    assertThat(read("Brown denied that the deck was rotten.").get(0).manner().act())
        .isEqualTo(Act.DENY);
    assertThat(read("The firm did not respond to a request for comment.").get(0).manner().act())
        .isEqualTo(Act.NO_RESPONSE);
  }

  @Test
  void theyComeInTextOrder() {
    List<Attribution> read =
        read("Brown said it was old. \"It leaks,\" Reed said. Lane denied the report.");
    assertThat(read).isSortedAccordingTo((a, b) -> a.roles().span().compareTo(b.roles().span()));
  }
}
