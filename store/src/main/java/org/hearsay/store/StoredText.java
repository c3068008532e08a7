package org.hearsay.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Texts in the database, exactly as they came. SQLite's texts are UTF-8, which has no form for a
 * lone surrogate; a text that holds one is kept as a blob in WTF-8 (generalised UTF-8, Simon
 * Sapin), every other text as a plain text. A NUL is kept in either.
 */
final class StoredText {

  private StoredText() {}

  /** What to bind for this text: a string, or bytes. */
  static Object bindable(String text) {
    return hasLoneSurrogate(text) ? encode(text) : text;
  }

  /** The text in a column, empty for null. */
  static Optional<String> optional(ResultSet row, String column) throws SQLException {
    Object value = row.getObject(column);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(value instanceof byte[] bytes ? decode(bytes) : value.toString());
  }

  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isLowSurrogate(c)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(i + 1))) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.writeBytes(text.substring(plain, i).getBytes(StandardCharsets.UTF_8));
      out.write(0xE0 | c >> 12);
      out.write(0x80 | c >> 6 & 0x3F);
      out.write(0x80 | c & 0x3F);
      plain = i + 1;
    }
    out.writeBytes(text.substring(plain).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static String decode(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    int plain = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      // In UTF-8 a byte ED is never followed by A0 or more: here it starts a lone surrogate.
      if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xFF) >= 0xA0) {
        out.append(new String(bytes, plain, i - plain, StandardCharsets.UTF_8));
        out.append((char) (0xD000 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F));
        i += 2;
        plain = i + 1;
      }
    }
    return out.append(new String(bytes, plain, bytes.length - plain, StandardCharsets.UTF_8))
        .toString();
  }
}
