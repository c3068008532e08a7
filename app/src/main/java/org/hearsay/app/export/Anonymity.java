package org.hearsay.app.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Paragraph;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Why a page says that somebody goes without a name: its own words, from the same paragraph. */
final class Anonymity {

  /** Longest reason taken, in UTF-16 units; a sentence's end comes before in almost all. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:on (?:the )?condition of anonymity|under (?:the )?condition of anonymity"
              + "|on condition that (?:he|she|they|his|her|their)\\b"
              + "|(?:asked|requested|wished|wanted|wishing|wanting|asking) (?:not to be|to remain|to stay)"
              + " (?:named|identified|quoted by name|anonymous|unnamed|nameless)"
              + "|(?:declined|refused) to be (?:named|identified|quoted by name)"
              + "|(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to"
              + " (?:speak|talk|comment|discuss|brief)"
              + "|(?:could|can) not be (?:named|identified)"
              + "|spoke anonymously)[^.!?;\\n]{0,160}");

  private Anonymity() {}

  /** The words near a statement; empty where the paragraph gives none. */
  static Optional<Excerpt> reason(ArticleReading reading, Span near) {
    for (Paragraph paragraph : reading.article().layout().paragraphs()) {
      if (paragraph.span().overlaps(near)) {
        String text = reading.article().text().value();
        Matcher reason =
            REASON.matcher(text).region(paragraph.span().start(), paragraph.span().end());
        if (reason.find()) {
          return Optional.of(
              reading.article().text().excerpt(new Span(reason.start(), reason.end())));
        }
      }
    }
    return Optional.empty();
  }
}
