package org.hearsay.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Excerpt;
import org.hearsay.text.SourceText;

/** Joins texts so that different lists of texts never give the same text, and hashes them. */
final class Fields {

  /** Letters of a hash that are kept: 128 bits. */
  private static final int DIGITS = 32;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");

  private Fields() {}

  /** Each field with its length before it. */
  static String join(String... fields) {
    return join(List.of(fields));
  }

  static String join(List<String> fields) {
    StringBuilder all = new StringBuilder();
    for (String field : fields) {
      all.append(field.length()).append(':').append(field);
    }
    return all.toString();
  }

  /** The words alone. */
  static String words(List<Excerpt> excerpts) {
    return join(excerpts.stream().map(Excerpt::words).toList());
  }

  /** The words as one line, in which every run of white space is one blank. */
  static String line(List<Excerpt> excerpts) {
    String words = String.join(" ", excerpts.stream().map(Excerpt::words).toList());
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  /** The words with their places. */
  static String places(List<Excerpt> excerpts) {
    return join(excerpts.stream().map(e -> e.start() + "-" + e.end() + " " + e.words()).toList());
  }

  /** The same fields have the same hash on every machine. */
  static String hash(String fields) {
    return new SourceText(fields).hash().substring(0, DIGITS);
  }
}
