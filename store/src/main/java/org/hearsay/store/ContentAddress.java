package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/** Names made from what is named: the same on every machine and in every run. */
final class ContentAddress {

  /** Half of SHA-256, 128 bits: two of a billion statements meet with a chance of 1e-21. */
  private static final int DIGITS = 32;

  private ContentAddress() {}

  /** Of any text, in hexadecimal. */
  static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Of a statement: page, text and the places of source, cue and content. What a later program
   * concludes about them, and how it numbers them, does not change it.
   */
  static String of(String pageKey, String textHash, Statement statement) {
    Roles roles = statement.attribution().roles();
    StringBuilder places = new StringBuilder(pageKey).append('\n').append(textHash).append('\n');
    roles.source().ifPresent(excerpt -> place(places, 's', excerpt));
    roles.cue().ifPresent(excerpt -> place(places, 'c', excerpt));
    roles.content().forEach(excerpt -> place(places, 't', excerpt));
    return of(places.toString());
  }

  private static void place(StringBuilder places, char role, Excerpt excerpt) {
    places.append(role).append(excerpt.start()).append('-').append(excerpt.end()).append('\n');
  }
}
