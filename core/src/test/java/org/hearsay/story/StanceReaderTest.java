package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.PlainTextReader;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.lineage.Lineage;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

final class StanceReaderTest {

  private static ArticleReading page(String id, String text) {
    return new ArticleReading(new PlainTextReader().read(id, text), List.of(), List.of());
  }

  private static Stance stance(String text) {
    List<ArticleReading> readings =
        List.of(
            page("one", "Orwin Steel bought the rival Calder Works for two ships on Friday."),
            page("two", text));
    List<Claim> claims = new ClaimFinder().find(readings, Lineage.NONE);
    return new StanceReader().read(readings, claims).get(1).stance();
  }

  @Test
  void aLeadThatTellsTheClaimAsAFactAffirms() {
    assertThat(stance("Orwin Steel bought its rival Calder Works on Friday for two ships."))
        .isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void anotherNumberInTheClaimIsStillAffirmed() {
    assertThat(stance("Orwin Steel bought its rival Calder Works on Friday for nine ships."))
        .isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void aLeadThatLeavesItOpenDoesNotAffirm() {
    assertThat(stance("Orwin Steel might have bought its rival Calder Works for two ships."))
        .isNotEqualTo(Stance.AFFIRMS);
  }

  @Test
  void aDoubtInTheOwnVoiceDoubts() {
    assertThat(
            stance(
                "Orwin Steel bought its rival Calder Works for two ships on Friday. "
                    + "There is no evidence that Orwin Steel bought Calder Works."))
        .isEqualTo(Stance.DOUBTS);
  }
}
