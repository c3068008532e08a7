package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every request must be and every answer must say. The Host header is checked, so that a page
 * of another site cannot reach this one under a name of its own (DNS rebinding).
 */
final class Guard {

  private static final Pattern LOCAL_HOST =
      Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?");

  /** Nothing may be loaded but our own style, script and pictures; nobody may frame us. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private Guard() {}

  static void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!LOCAL_HOST.matcher(host).matches()) {
      context.status(HttpStatus.FORBIDDEN).result("Only for this machine.").skipRemainingHandlers();
    }
  }
}
