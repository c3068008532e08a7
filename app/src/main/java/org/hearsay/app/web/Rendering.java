package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Templates, compiled at build time, that escape everything they are given. */
final class Rendering {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Rendering.class.getClassLoader(),
          "org.hearsay.app.web.templates");

  private static final String PAGE = "hearsay-page";

  private Rendering() {}

  static void page(Context context, String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    TEMPLATES.render(template + ".jte", values, output);
    context.html(output.toString());
    context.attribute(PAGE, template);
  }

  /** Whether a page was made already: what it says about why it is not the one asked for stays. */
  static boolean done(Context context) {
    return context.attribute(PAGE) != null;
  }

  /** A parameter of the address, or nothing. */
  static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  /** A whole number of the address, 1 or more, or this one. */
  static int number(Context context, String name, int otherwise) {
    String value = query(context, name);
    return value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** A field of a form, or nothing. */
  static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }
}
