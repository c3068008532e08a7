package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.ParagraphClassifier.Place;
import org.hearsay.article.ParagraphClassifier.Verdict;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Plain text to an article. Paragraphs are lines, or the blocks between blank lines where the text
 * is wrapped at a fixed width; their kinds come from their words and place. Only what the text says
 * about itself becomes metadata. Stateless and thread-safe.
 */
public final class PlainTextReader {

  /** Longest headline, in UTF-16 units; newspaper headlines run to about 110. */
  private static final int MAX_HEADLINE = 150;

  /** A heading in the text is shorter than a headline. */
  private static final int MAX_HEADING = 80;

  /** Shortest paragraph that a heading can head, in units: more than a line. */
  private static final int MIN_HEADED = 120;

  /** Paragraphs at the head in which a date about the text itself may stand. */
  private static final int DATE_HEAD = 6;

  /** Shortest text, in units, whose language is told by its words alone. */
  private static final int MIN_FOR_LANGUAGE = 20;

  private final ParagraphClassifier classifier = new ParagraphClassifier();
  private final LanguageDetector languages = new LanguageDetector();
  private final WireCredits credits = new WireCredits();

  /**
   * Reads a text as it stands; offsets are into it, line ends untouched.
   *
   * @param id the article's id
   * @param text the text
   */
  public Article read(String id, String text) {
    return read(id, text, Metadata.NONE);
  }

  /**
   * As {@link #read(String, String)}, with metadata that came beside the text; what it leaves open
   * is filled from the text.
   */
  public Article read(String id, String text, Metadata given) {
    SourceText source = new SourceText(text);
    List<Paragraph> paragraphs = paragraphs(source, given.title().isEmpty());
    Metadata metadata = metadata(source, paragraphs, given);
    Optional<WireCredit> wire = credits.find(source, paragraphs, metadata);
    return new Article(id, source, metadata, new Layout(paragraphs, List.of(), wire));
  }

  private List<Paragraph> paragraphs(SourceText source, boolean maybeTitled) {
    List<Span> spans = TextBlocks.of(source);
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean inTeasers = false;
    for (int i = 0; i < spans.size(); i++) {
      String words = source.words(spans.get(i));
      Verdict verdict = classifier.classify(words, place(i, spans.size()));
      if (verdict.kind() == ParagraphKind.BODY && inTeasers && isHeadline(words)) {
        verdict = new Verdict(ParagraphKind.TEASER, new Basis("teaser-list", 0.85));
      } else {
        inTeasers = classifier.headsTeasers(words, verdict);
      }
      if (verdict.kind() == ParagraphKind.BODY && (i > 0 || maybeTitled)) {
        verdict = heading(source, spans, i).orElse(verdict);
      }
      paragraphs.add(new Paragraph(spans.get(i), verdict.kind(), verdict.basis()));
    }
    return paragraphs;
  }

  private static Place place(int index, int count) {
    // A text of three lines has no tail: its last line is the report.
    if (index < 2) {
      return Place.HEAD;
    }
    return index >= count - 3 ? Place.TAIL : Place.MIDDLE;
  }

  private static Optional<Verdict> heading(SourceText source, List<Span> spans, int i) {
    if (i + 1 >= spans.size()) {
      return Optional.empty();
    }
    String words = source.words(spans.get(i));
    Span next = spans.get(i + 1);
    boolean apart =
        source
                .words(new Span(spans.get(i).end(), next.start()))
                .chars()
                .filter(c -> c == '\n')
                .count()
            > 1;
    boolean longer = next.length() >= MIN_HEADED || next.length() > 2 * words.length();
    if (i == 0 && isHeadline(words) && (apart || longer)) {
      return Optional.of(new Verdict(ParagraphKind.HEADING, new Basis("title-line", 0.85)));
    }
    boolean heads =
        words.length() <= MAX_HEADING && isHeadline(words) && next.length() >= MIN_HEADED;
    return heads
        ? Optional.of(new Verdict(ParagraphKind.HEADING, new Basis("heading-line", 0.8)))
        : Optional.empty();
  }

  private static boolean isHeadline(String words) {
    if (words.length() > MAX_HEADLINE || words.indexOf('\n') >= 0) {
      return false;
    }
    int first = words.codePointAt(0);
    char last = words.charAt(words.length() - 1);
    boolean opens =
        Character.isUpperCase(first) || Character.isDigit(first) || "'\"‘“".indexOf(first) >= 0;
    return opens && ".!;:,…\"”-–—".indexOf(last) < 0 && hasLetter(words);
  }

  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  private Metadata metadata(SourceText source, List<Paragraph> paragraphs, Metadata given) {
    Metadata metadata = given;
    if (given.title().isEmpty()) {
      metadata = metadata.withTitle(title(source, paragraphs));
    }
    if (given.outlet().isEmpty()) {
      metadata = metadata.withOutlet(OwnOutlet.find(source, paragraphs));
    }
    if (given.published().isEmpty()) {
      metadata = metadata.withPublished(published(source, paragraphs));
    }
    String detected =
        source.length() < MIN_FOR_LANGUAGE
            ? LanguageDetector.UNDETERMINED
            : languages.detect(source.value());
    boolean told = !detected.equals(LanguageDetector.UNDETERMINED);
    return told ? metadata.withLanguage(detected) : metadata;
  }

  private static Optional<String> title(SourceText source, List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .limit(1)
        .filter(p -> p.basis().by().equals("title-line"))
        .map(p -> source.words(p.span()))
        .findFirst();
  }

  /** A date on a line of its own near the head, alone or behind "Published". */
  private static Optional<StatedDate> published(SourceText source, List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .limit(DATE_HEAD)
        .filter(p -> p.basis().by().equals("credit-date-line"))
        .flatMap(p -> StatedDates.find(source.words(p.span()), "visible-text").stream())
        .findFirst();
  }
}
