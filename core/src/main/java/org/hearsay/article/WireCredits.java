package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Finds the agency (or other outlet) whose copy a page says it carries: dateline, byline, credit or
 * end line, or the page's own metadata. An outlet that the text merely quotes ("told Reuters") is
 * not a credit. Stateless and thread-safe.
 */
public final class WireCredits {

  /** Paragraphs at the head in which a dateline or byline may stand. */
  private static final int HEAD = 6;

  /** Paragraphs at the end in which an end line may stand. */
  private static final int TAIL = 8;

  /** Units of a paragraph that are read at its start or end. */
  private static final int REACH = 300;

  private static final String MONTH =
      "(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  /** "NEW YORK, Oct. 9 (UPI) --", "Abuja (AFP) -", "(Reuters) -", "(Mashable) Reports". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[\\p{L}.'’/ -]{2,45}(?:, ?[\\p{L}.'’ -]{2,30}){0,2})??"
              + "(?:,? ?"
              + MONTH
              + " \\d{1,2}(?:,? \\d{4})?)?,? ?"
              + "[(\\[](?<agency>[\\p{L}\\p{N}.&/' -]{2,40})[)\\]]\\s{0,2}(?<dash>[-–—:_]{0,2})");

  /** "QUENBY, June 3 (": what stands before the agency of a whole dateline. */
  private static final Pattern WHOLE_DATELINE =
      Pattern.compile("^\\p{Lu}{3,}[^(]{0,60}" + MONTH + " \\d{1,2}[^(]{0,8}\\(\\p{Lu}");

  /** "Associated Press - WASHINGTON": an agency before the place. */
  private static final Pattern PLACE_AGENCY =
      Pattern.compile("^(?<agency>[A-Z][\\p{L}.]{1,12}) [-–—]{1,2} \\p{Lu}{3,20}\\b");

  private static final Pattern ORIGINALLY =
      Pattern.compile(
          "(?i:(?:originally|first) (?:appeared|published|posted|ran)|(?:re)?published (?:with permission)?)"
              + " (?:on|in|at|by|from|with) (?<agency>[^.\\n]{2,80})");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i:©|\\(c\\)|copyright)[ ,\\d©-]{0,20}(?:(?i:by) )?(?<agency>[^,\\n]{2,60})");

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "^[^\\p{L}]{0,3}(?<agency>[^\\n.]{2,120}?)(?:,? (?i:also|writers?|reporters?|staff writers?|correspondents?)\\b"
              + "[^.\\n]{0,120}?)? (?i:contributed to|assisted with) (?i:this|the)"
              + " (?i:report|story|article)");

  private static final Pattern SOURCE =
      Pattern.compile("^[\\[(]?(?i:source|via|from|credit)s?\\s?[:|-]\\s?(?<agency>[^\\n]{2,80})");

  private static final Pattern END_LINE =
      Pattern.compile(
          "\\((?:(?:Additional |Writing |Editing )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled)) by"
              + " [^()]{3,250}\\)\\s{0,3}$");

  private final OutletNames names = OutletNames.standard();

  /**
   * The credit of an article.
   *
   * @param text the text
   * @param paragraphs its paragraphs
   * @param metadata what the page says about itself
   */
  public Optional<WireCredit> find(SourceText text, List<Paragraph> paragraphs, Metadata metadata) {
    int size = paragraphs.size();
    List<Paragraph> head = paragraphs.subList(0, Math.min(HEAD, size));
    List<Paragraph> tail = paragraphs.subList(Math.max(0, size - TAIL), size);
    return first(text, head, this::dateline)
        .or(() -> first(text, head, this::byline))
        .or(() -> ofMetadata(metadata))
        .or(() -> first(text, tail, this::endLine))
        .or(() -> first(text, head, this::endLine))
        .or(() -> lastLine(text, paragraphs))
        .filter(credit -> !isOwnOutlet(credit, metadata));
  }

  private interface Rule {
    Optional<WireCredit> read(SourceText text, Paragraph paragraph);
  }

  private static Optional<WireCredit> first(SourceText text, List<Paragraph> in, Rule rule) {
    return in.stream().flatMap(p -> rule.read(text, p).stream()).findFirst();
  }

  private Optional<WireCredit> dateline(SourceText text, Paragraph paragraph) {
    Span span = paragraph.span();
    Span reach = new Span(span.start(), Math.min(span.end(), span.start() + REACH));
    String words = text.words(reach);
    for (Pattern pattern : List.of(DATELINE, PLACE_AGENCY)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        Optional<Outlet> outlet =
            names
                .byName(m.group("agency"))
                .filter(o -> o.kind() == Outlet.Kind.AGENCY && isSigned(m));
        if (outlet.isPresent()) {
          Span place = new Span(span.start() + m.start(), span.start() + m.end());
          return Optional.of(credit(text, outlet.get(), place, new Basis("wire-dateline", 0.99)));
        }
        if (isUnlisted(m)) {
          Span place = new Span(span.start() + m.start(), span.start() + m.end());
          Basis basis = new Basis("wire-dateline-unlisted", 0.9);
          return Optional.of(new WireCredit(m.group("agency").strip(), text.excerpt(place), basis));
        }
      }
    }
    return Optional.empty();
  }

  /** A dash must follow, unless nothing stands before the name: "Mr Smith (Time) said" is prose. */
  private static boolean isSigned(Matcher m) {
    boolean bare = m.group().startsWith("(") || m.group().startsWith("[");
    boolean dash = m.pattern() == PLACE_AGENCY || !m.group("dash").isEmpty();
    return dash || bare;
  }

  /** A whole dateline, place in capitals, date and dash, signs for an agency that no list knows. */
  private boolean isUnlisted(Matcher m) {
    boolean whole =
        m.pattern() == DATELINE
            && !m.group("dash").isEmpty()
            && WHOLE_DATELINE.matcher(m.group()).find();
    return whole && names.byName(m.group("agency")).isEmpty();
  }

  private Optional<WireCredit> byline(SourceText text, Paragraph paragraph) {
    if (paragraph.kind() != ParagraphKind.CREDIT || paragraph.span().length() > REACH) {
      return Optional.empty();
    }
    String rule = paragraph.basis().by();
    if (!rule.equals("credit-byline") && !rule.equals("credit-outlet-line")) {
      return Optional.empty();
    }
    return agencyIn(text, paragraph.span(), "wire-byline", 0.97);
  }

  private Optional<WireCredit> endLine(SourceText text, Paragraph paragraph) {
    Span span = paragraph.span();
    Span reach = new Span(Math.max(span.start(), span.end() - REACH), span.end());
    Matcher reporting = END_LINE.matcher(text.words(reach));
    if (reporting.find()) {
      Span place = new Span(reach.start() + reporting.start(), reach.start() + reporting.end());
      Optional<WireCredit> named = agencyIn(text, place, "wire-end-line", 0.95);
      return named.or(() -> reutersStyle(text, text.trim(place)));
    }
    return paragraph.kind() == ParagraphKind.CREDIT
        ? creditLine(text, paragraph)
        : Optional.empty();
  }

  /** A paper whose name is the whole last line, or all of a notice without a year: syndication. */
  private Optional<WireCredit> lastLine(SourceText text, List<Paragraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    Span span = paragraphs.get(paragraphs.size() - 1).span();
    return CreditLines.outlets(text.words(span)).stream()
        .filter(m -> m.outlet().kind() == Outlet.Kind.NEWSPAPER)
        .findFirst()
        .map(m -> credit(text, m.outlet(), span, new Basis("wire-outlet-line", 0.8)));
  }

  /** "(Reporting by A B; Editing by C D)" in brackets at the end is how Reuters signs. */
  private Optional<WireCredit> reutersStyle(SourceText text, Span place) {
    String words = text.words(place);
    boolean signed = words.contains("diting by") && words.startsWith("(");
    return names
        .byName("Reuters")
        .filter(o -> signed)
        .map(o -> credit(text, o, place, new Basis("wire-reporting-editing", 0.9)));
  }

  private Optional<WireCredit> creditLine(SourceText text, Paragraph paragraph) {
    Span span = paragraph.span();
    String words = text.words(span);
    if (paragraph.basis().by().equals("credit-outlet-line")) {
      return agencyIn(text, span, "wire-outlet-line", 0.9);
    }
    for (Pattern pattern : List.of(ORIGINALLY, COPYRIGHT, CONTRIBUTED, SOURCE)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        Span whole = new Span(span.start() + m.start(), span.start() + m.end());
        return pattern == ORIGINALLY
            ? anyOutletIn(text, whole)
            : agencyIn(text, whole, "wire-credit-line", 0.9);
      }
    }
    return Optional.empty();
  }

  private Optional<WireCredit> agencyIn(
      SourceText text, Span span, String rule, double confidence) {
    return names.listed(text.value(), span).stream()
        .filter(m -> m.outlet().kind() == Outlet.Kind.AGENCY)
        .findFirst()
        .map(m -> credit(text, m.outlet(), span, new Basis(rule, confidence)));
  }

  private Optional<WireCredit> anyOutletIn(SourceText text, Span span) {
    return names.find(text.value(), span).stream()
        .filter(m -> m.outlet().kind() != Outlet.Kind.SOCIAL)
        .findFirst()
        .map(m -> credit(text, m.outlet(), span, new Basis("wire-originally-published", 0.9)));
  }

  /** The words are outside the text here: the excerpt is empty, at the text's start. */
  private Optional<WireCredit> ofMetadata(Metadata metadata) {
    Optional<Outlet> author =
        metadata.authors().stream()
            .flatMap(a -> names.listed(a, new Span(0, a.length())).stream())
            .filter(m -> !m.ambiguous())
            .map(OutletMention::outlet)
            .filter(o -> o.kind() == Outlet.Kind.AGENCY)
            .findFirst();
    Optional<Outlet> source =
        metadata.outlet().flatMap(names::byName).filter(o -> o.kind() == Outlet.Kind.AGENCY);
    return author
        .map(o -> outside(o, new Basis("wire-metadata-author", 0.95)))
        .or(() -> source.map(o -> outside(o, new Basis("wire-metadata-source", 0.95))));
  }

  private static WireCredit outside(Outlet outlet, Basis basis) {
    return credit(new SourceText(""), outlet, new Span(0, 0), basis);
  }

  private boolean isOwnOutlet(WireCredit credit, Metadata metadata) {
    Optional<Outlet> own = metadata.outlet().flatMap(names::byName);
    boolean agency =
        names.byName(credit.agency()).filter(o -> o.kind() == Outlet.Kind.AGENCY).isPresent();
    return !agency && own.filter(o -> o.name().equals(credit.agency())).isPresent();
  }

  private static WireCredit credit(SourceText text, Outlet outlet, Span span, Basis basis) {
    return new WireCredit(outlet.name(), text.excerpt(span), basis);
  }
}
