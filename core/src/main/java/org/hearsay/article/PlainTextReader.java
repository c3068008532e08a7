package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/** Plain text to an article: paragraphs are lines, their kinds come from their words. */
public final class PlainTextReader {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

  /**
   * Reads a text as it stands; offsets are into it, line ends untouched.
   *
   * @param id the article's id
   * @param text the text
   */
  public Article read(String id, String text) {
    SourceText source = new SourceText(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = source.trim(new Span(line.start(), line.end()));
      if (!span.isEmpty()) {
        paragraphs.add(new Paragraph(span, ParagraphKind.BODY, new Basis("line", 0.5)));
      }
    }
    Layout layout = new Layout(paragraphs, List.of(), Optional.empty());
    return new Article(id, source, Metadata.NONE.withLanguage("en"), layout);
  }
}
