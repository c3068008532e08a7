package org.hearsay.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of this run that our forms carry and other sites cannot know. */
final class Tokens {

  /** 128 bits cannot be guessed. */
  private static final int BYTES = 16;

  private final String token;

  Tokens() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    this.token = HexFormat.of().formatHex(bytes);
  }

  String token() {
    return token;
  }

  /** Compares in a time that does not tell how much of it is right. */
  boolean matches(String given) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
