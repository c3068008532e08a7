package org.hearsay.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.hearsay.article.PlainTextReader;
import org.hearsay.problem.ProblemCode;

/** Plain text files. Of one that is too long the first part is read. */
final class TextFileReader implements InputReader {

  private final IntakeLimits limits;
  private final PlainTextReader reader = new PlainTextReader();

  TextFileReader(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    FieldCheck fields = new FieldCheck(input.file(), "", limits);
    byte[] bytes = input.head(limits.textBytes());
    if (bytes.length > limits.textBytes()) {
      bytes = Arrays.copyOf(bytes, wholeCharacters(bytes, limits.textBytes()));
      fields.add(
          ProblemCode.CUT,
          "The text is longer than an article can be; its first "
              + bytes.length
              + " bytes are read.");
    }
    Optional<String> text = Decoding.text(bytes, Optional.empty(), fields);
    if (text.isPresent()) {
      sink.article(input.file(), reader.read(input.id(), text.get()), fields.problems());
    } else {
      fields.problems().forEach(sink::problem);
    }
  }

  /** The largest length up to the limit that does not cut a UTF-8 sequence. */
  private static int wholeCharacters(byte[] bytes, int limit) {
    int end = limit;
    while (end > limit - 4 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }
}
