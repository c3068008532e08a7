package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.PlainTextReader;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RuleEntityTagger;
import org.hearsay.language.RuleRoleTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartOfGroupTest {

  private static final String LEAD = "Three people familiar with the plan said the bridge was sold";

  private final LanguageReader language = new LanguageReader(new RuleEntityTagger());
  private final AttributionReader attributions = new AttributionReader(new RuleRoleTagger());
  private final SourceReader sources = new SourceReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two of the three people said it was old. | 2 of 3",
        "Two of the sources said it was old. | 2",
        "One of the people said it was old. | 1",
      })
  void theWholeGroupIsCountedOnlyWhereTheMentionCountsIt(String sentence, String size) {
    assertThat(read(LEAD + ".\n\n" + sentence)).last().extracting(this::size).isEqualTo(size);
  }

  private List<Sourced> read(String text) {
    Analysis analysis = language.read(new PlainTextReader().read("test", text));
    return sources.read(analysis, attributions.read(analysis));
  }

  private String size(Sourced sourced) {
    return sourced
        .speaker()
        .size()
        .map(s -> s.n().orElse(0) + (s.of().isPresent() ? " of " + s.of().getAsInt() : ""))
        .orElse("-");
  }
}
