package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneStoryFolderTest {

  @Test
  void tenPagesOfOneStoryAloneAreOneStory(@TempDir Path folder) {
    try (Ledger ledger =
        FilledLedger.with(folder.resolve("one.db"), List.of(FilledLedger.marrowDam()))) {
      assertThat(ledger.articleIds()).hasSize(10);
      assertThat(ledger.stories()).containsExactly(ledger.articleIds());
    }
  }
}
