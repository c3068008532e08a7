package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletMention;
import org.hearsay.article.OutletNames;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.WireCredit;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Finds the outlets that an article credits for information: names of outlets with words of
 * crediting around them, and the outlets in the chains of its statements. The page's own outlet and
 * the agency whose text it carries do not count. Thread-safe.
 */
public final class CitationFinder {

  /** Only capitalised words: a name, and not "Monday’s report". */
  private static final Pattern UNLISTED =
      Pattern.compile(
          "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\\p{Lu}\\S{2,30}\\s?){1,4}");

  private final OutletNames names = OutletNames.standard();

  /** The outlets credited, one record for each outlet, by first place in the text. */
  public List<CitedOutlet> find(ArticleReading reading) {
    return citations(reading).stream().map(Citation::credit).toList();
  }

  /** The same, with the way each credit is given. */
  List<Citation> citations(ArticleReading reading) {
    List<Citation> found = new ArrayList<>();
    Article article = reading.article();
    for (Paragraph paragraph : article.layout().paragraphs()) {
      if (paragraph.kind().isReporting() || paragraph.kind() == ParagraphKind.CREDIT) {
        inParagraph(article, paragraph.span(), found);
      }
    }
    reading.statements().forEach(statement -> inStatement(statement, found));
    found.sort(Comparator.comparing(c -> c.credit().excerpt().span()));
    Map<String, Citation> byOutlet = new LinkedHashMap<>();
    for (Citation citation : found) {
      if (!isOwn(citation.outlet(), article)) {
        byOutlet.merge(Credits.key(citation.outlet()), citation, CitationFinder::both);
      }
    }
    return List.copyOf(byOutlet.values());
  }

  /**
   * Of two credits to one outlet the first counts, words of crediting before a chain; it is a
   * listener only if both say so.
   */
  private static Citation both(Citation first, Citation second) {
    Citation kept = first.isFromChain() && !second.isFromChain() ? second : first;
    return new Citation(kept.credit(), first.asListener() && second.asListener(), kept.basis());
  }

  private void inParagraph(Article article, Span paragraph, List<Citation> found) {
    String text = article.text().value();
    List<OutletMention> mentions =
        names.find(text, paragraph).stream()
            .filter(m -> m.outlet().kind() != Outlet.Kind.SOCIAL)
            .toList();
    List<Optional<Citation>> credits = new ArrayList<>();
    for (OutletMention mention : mentions) {
      credits.add(credit(article, paragraph, mention));
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (credits.get(i).isEmpty()) {
        credits.set(i, inList(article, mentions, credits, i));
      }
    }
    credits.forEach(credit -> credit.ifPresent(found::add));
    for (Span name : IntroducedOutlets.in(text, paragraph, mentions)) {
      introduced(article, paragraph, name).ifPresent(found::add);
    }
  }

  /** An outlet that only this text knows: it must be credited, not just be named as a site. */
  private static Optional<Citation> introduced(Article article, Span paragraph, Span name) {
    for (CitationFrame frame : CitationFrame.ALL) {
      Optional<Span> span =
          frame.strong()
              ? frame.match(article.text().value(), paragraph, name)
              : Optional.<Span>empty();
      if (span.isPresent()) {
        String outlet = article.text().value().substring(name.start(), name.end());
        return Optional.of(
            new Citation(
                new CitedOutlet(outlet, article.text().excerpt(span.get())),
                frame.asListener(),
                new Basis("introduced-as-outlet", 0.7)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation> credit(Article article, Span paragraph, OutletMention mention) {
    for (CitationFrame frame : CitationFrame.ALL) {
      if (frame.strong() || !mention.ambiguous()) {
        Optional<Span> span = frame.match(article.text().value(), paragraph, mention.span());
        if (span.isPresent()) {
          return Optional.of(
              new Citation(
                  new CitedOutlet(mention.outlet().name(), article.text().excerpt(span.get())),
                  frame.asListener(),
                  new Basis(frame.rule(), frame.confidence())));
        }
      }
    }
    return Optional.empty();
  }

  /** "according to CNBC and the Wall Street Journal": one frame credits a whole list of names. */
  private static Optional<Citation> inList(
      Article article, List<OutletMention> mentions, List<Optional<Citation>> credits, int i) {
    for (int neighbour : new int[] {i - 1, i + 1}) {
      if (neighbour < 0 || neighbour >= mentions.size() || credits.get(neighbour).isEmpty()) {
        continue;
      }
      Citation credited = credits.get(neighbour).get();
      Span a = mentions.get(Math.min(i, neighbour)).span();
      Span b = mentions.get(Math.max(i, neighbour)).span();
      String between = article.text().value().substring(a.end(), Math.max(a.end(), b.start()));
      if (between.length() <= 12 && between.matches(",?\\s*(?:and|or|&)?\\s*(?:the|The)?\\s*")) {
        Span words = credited.credit().excerpt().span().cover(mentions.get(i).span());
        return Optional.of(
            new Citation(
                new CitedOutlet(mentions.get(i).outlet().name(), article.text().excerpt(words)),
                credited.asListener(),
                new Basis("listed-with-credited", 0.8)));
      }
    }
    return Optional.empty();
  }

  private void inStatement(Statement statement, List<Citation> found) {
    for (Hop hop : statement.via()) {
      if (hop.kind() == SourceKind.OUTLET && hop.words().isPresent()) {
        add(hop.name(), hop.words().get(), found);
      }
    }
    Optional<Excerpt> source = statement.attribution().roles().source();
    if (statement.speaker().kind() == SourceKind.OUTLET && source.isPresent()) {
      add(statement.speaker().name(), source.get(), found);
    }
  }

  /** A chain may name a listed outlet, or one that only its article knows; never "a report". */
  private void add(String name, Excerpt words, List<Citation> found) {
    List<OutletMention> listed = names.listed(name, new Span(0, name.length()));
    Optional<String> usual =
        listed.isEmpty()
            ? Optional.of(name).filter(n -> UNLISTED.matcher(n).matches())
            : listed.stream().filter(m -> !m.ambiguous()).map(m -> m.outlet().name()).findFirst();
    usual.ifPresent(
        n ->
            found.add(
                new Citation(new CitedOutlet(n, words), true, new Basis(Citation.CHAIN, 0.8))));
  }

  private static boolean isOwn(String outlet, Article article) {
    String key = Credits.key(outlet);
    boolean page =
        article.metadata().outlet().filter(own -> Credits.key(own).equals(key)).isPresent();
    boolean agency =
        article
            .layout()
            .wire()
            .map(WireCredit::agency)
            .filter(own -> Credits.key(own).equals(key))
            .isPresent();
    return page || agency;
  }
}
