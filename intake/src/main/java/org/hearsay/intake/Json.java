package org.hearsay.intake;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Readers of JSON, bounded in depth and size. */
final class Json {

  /** Deepest nesting; real documents stay below 30. */
  private static final int DEPTH = 200;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxStringLength(64 << 20)
          .maxNumberLength(1000)
          .build();

  private static final com.fasterxml.jackson.core.JsonFactory FACTORY =
      com.fasterxml.jackson.core.JsonFactory.builder().streamReadConstraints(BOUNDS).build();

  /** What careless templates write is accepted. */
  static final JsonMapper LENIENT =
      JsonMapper.builder(FACTORY)
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private Json() {}
}
