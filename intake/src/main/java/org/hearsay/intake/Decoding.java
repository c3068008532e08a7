package org.hearsay.intake;

import java.util.Optional;
import org.hearsay.problem.ProblemCode;

/** Bytes to text, with the problems that come up. */
final class Decoding {

  private Decoding() {}

  /** The text; empty, with a problem, if the bytes hold none. */
  static Optional<String> text(byte[] bytes, Optional<String> declared, FieldCheck fields) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
    String text = decoded.text();
    if (text.isBlank()) {
      fields.add(ProblemCode.EMPTY, "There is nothing in it but white space.");
      return Optional.empty();
    }
    if (TextDecoder.isNoise(text)) {
      fields.add(ProblemCode.NOT_TEXT, "The bytes are not text: too many control characters.");
      return Optional.empty();
    }
    if (decoded.replaced() > 0) {
      fields.add(
          ProblemCode.BAD_ENCODING,
          decoded.replaced()
              + " malformed pieces in "
              + decoded.charset().name()
              + " were replaced, the first at character "
              + decoded.firstReplaced()
              + ".");
    }
    return Optional.of(text);
  }
}
