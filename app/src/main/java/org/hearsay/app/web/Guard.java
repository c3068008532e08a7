package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every request must be and every answer must say. The Host header is checked, so that a page
 * of another site cannot reach this one under a name of its own (DNS rebinding); so is the Origin
 * of whatever would write, so that another site's form cannot.
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
    // With "no-referrer" a browser would send "Origin: null" with our own forms.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!LOCAL_HOST.matcher(host).matches()) {
      context.status(HttpStatus.FORBIDDEN).result("Only for this machine.").skipRemainingHandlers();
    }
    if (writes(context.method()) && !ours(context, host)) {
      context
          .status(HttpStatus.FORBIDDEN)
          .result("Only from pages of this server.")
          .skipRemainingHandlers();
    }
  }

  private static boolean writes(HandlerType method) {
    return method != HandlerType.GET && method != HandlerType.HEAD;
  }

  /**
   * Whether a page of ours sent it: browsers name the sender of every form, and no page can say
   * that it is another one. What names no sender is no browser's form of ours.
   */
  private static boolean ours(Context context, String host) {
    String origin = Optional.ofNullable(context.header("Origin")).orElse("");
    String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
    return origin.equals("http://" + host) && site.equals("same-origin");
  }
}
