package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * The source, the cue and the content of every statement as W3C Web Annotations (Recommendation of
 * 23 February 2017), each found again by its words and by its place. Places are counted in code
 * points, as section 4.2.5 of the data model has it, and not in UTF-16 units as elsewhere.
 */
public final class AnnotationExport implements Export {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Words before and after, in UTF-16 units: what Hypothesis and others send. */
  private static final int AROUND = 32;

  private final Iris iris;
  private final String version;

  /**
   * An export.
   *
   * @param iris the addresses
   * @param version of this program
   */
  public AnnotationExport(Iris iris, String version) {
    this.iris = iris;
    this.version = version;
  }

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    Node head = Node.named(iris.base() + "annotations").a("AnnotationPage");
    try (NodeWriter nodes =
        JsonLdWriter.published(out, JsonLdWriter.Dialect.ANNOTATION, CONTEXT, head)) {
      selection.eachArticle(
          reading -> {
            Page page = new Page(reading, reading.article().text().value());
            for (Statement statement : reading.statements()) {
              statement(page, statement, nodes);
            }
          });
    }
  }

  /** A text, and whether UTF-16 units are code points in it. */
  private record Page(ArticleReading reading, String text, boolean plain) {
    Page(ArticleReading reading, String text) {
      this(reading, text, text.codePointCount(0, text.length()) == text.length());
    }

    int codePoints(int units) {
      return plain ? units : text.codePointCount(0, units);
    }
  }

  private void statement(Page page, Statement statement, NodeWriter nodes) throws IOException {
    Roles roles = statement.attribution().roles();
    Optional<Excerpt> source = roles.source();
    if (source.isPresent()) {
      Node node = annotation(page, statement, "source", source.get());
      nodes.write(node.inner("body", body("identifying", statement.speaker().name())));
    }
    if (roles.cue().isPresent()) {
      nodes.write(annotation(page, statement, "cue", roles.cue().get()));
    }
    for (int i = 0; i < roles.content().size(); i++) {
      String role = i == 0 ? "content" : "content-" + (i + 1);
      Node node = annotation(page, statement, role, roles.content().get(i));
      nodes.write(
          node.inner("body", body("classifying", statement.act().word()))
              .inner("body", body("classifying", statement.attribution().manner().hedge().word())));
    }
  }

  private Node annotation(Page page, Statement statement, String role, Excerpt words) {
    String name = iris.inText(page.reading(), statement.id());
    String tag = role.startsWith("content") ? "content" : role;
    return Node.named(name + "-" + role)
        .a("Annotation")
        .text("motivation", "tagging")
        .inner(
            "generator",
            Node.named(iris.software("hearsay-" + version))
                .a("Software")
                .text("name", "Hearsay " + version))
        .inner("target", target(page, words))
        .inner("body", body("tagging", tag))
        .inner(
            "body", Node.inner("SpecificResource").ref("source", name).text("purpose", "linking"));
  }

  private Node target(Page page, Excerpt words) {
    String text = page.text();
    Node quote =
        Node.inner("TextQuoteSelector")
            .text("exact", words.words())
            .text("prefix", text.substring(before(text, words.start()), words.start()))
            .text("suffix", text.substring(words.end(), after(text, words.end())));
    Node position =
        Node.inner("TextPositionSelector")
            .number("start", page.codePoints(words.start()))
            .number("end", page.codePoints(words.end()));
    return Node.inner("SpecificResource")
        .ref("source", iris.text(page.reading()))
        .inner("selector", quote)
        .inner("selector", position);
  }

  private static int before(String text, int start) {
    int from = Math.max(0, start - AROUND);
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static int after(String text, int end) {
    int to = Math.min(text.length(), end + AROUND);
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static Node body(String purpose, String value) {
    return Node.inner("TextualBody").text("purpose", purpose).text("value", value);
  }
}
