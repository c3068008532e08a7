package org.hearsay.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: byte order mark, else the declared encoding, else UTF-8 if the bytes are valid in
 * it, else windows-1252, as browsers do (WHATWG Encoding Standard).
 */
final class TextDecoder {

  /**
   * A decoded text.
   *
   * @param text the text, without a byte order mark
   * @param charset the encoding
   * @param replaced how many malformed pieces were replaced by U+FFFD
   * @param firstReplaced index of the first, -1 if none
   */
  record Decoded(String text, Charset charset, int replaced, int firstReplaced) {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Bytes at the head in which a page declares its encoding; browsers read 1024. */
  private static final int DECLARATION = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})"
              + "|<\\?xml[^>]{0,100}?encoding\\s{0,5}=\\s{0,5}[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Control characters that text does not hold; a text with more of them than this is binary. */
  private static final double MAX_CONTROL_SHARE = 0.02;

  private TextDecoder() {}

  /** Decodes; {@code declared} is an encoding named outside the bytes, such as an HTTP header. */
  static Decoded decode(byte[] bytes, Optional<String> declared) {
    int mark = 0;
    Charset charset;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
      charset = StandardCharsets.UTF_8;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = unmarked(bytes, declared);
    }
    return replacing(Arrays.copyOfRange(bytes, mark, bytes.length), charset);
  }

  private static Charset unmarked(byte[] bytes, Optional<String> declared) {
    if (isValid(bytes, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> named = declared.or(() -> declaredIn(bytes)).flatMap(TextDecoder::charset);
    return named.orElse(mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  private static Optional<String> declaredIn(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return m.find() ? Optional.of(m.group(1) != null ? m.group(1) : m.group(2)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.equals("iso-8859-1") || key.equals("latin1") || key.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    if (key.startsWith("utf-16")) {
      // A page whose declaration can be read as single bytes is not UTF-16.
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isValid(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Damaged UTF-8: text in a single-byte encoding holds next to no well-formed sequences of several
   * bytes, so one for every four malformed ones is enough.
   */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long wide = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return wide > 0 && wide * 4 >= bad;
  }

  private static Decoded replacing(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    String original = "\uFFFD";
    int first = text.indexOf(original);
    if (first < 0 || isValid(bytes, charset)) {
      return new Decoded(text, charset, 0, -1);
    }
    int count = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(text, charset, count, first);
  }

  /** Whether a text holds so many control characters that it cannot be one. */
  static boolean isNoise(String text) {
    long control =
        text.chars()
            .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    return control + bad > text.length() * MAX_CONTROL_SHARE && control + bad > 4;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
