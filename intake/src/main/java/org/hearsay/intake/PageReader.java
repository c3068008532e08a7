package org.hearsay.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.LanguageDetector;
import org.hearsay.article.Layout;
import org.hearsay.article.Link;
import org.hearsay.article.Metadata;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.PlainTextReader;
import org.hearsay.article.WireCredits;
import org.hearsay.problem.ProblemCode;
import org.hearsay.text.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page to an article. Stateless and thread-safe. */
final class PageReader {

  /** Paragraphs at the head among which a byline may stand. */
  private static final int BYLINE_HEAD = 10;

  private final IntakeLimits limits;
  private final MainText mainText;
  private final BlockKinds kinds = new BlockKinds();
  private final WireCredits credits = new WireCredits();
  private final LanguageDetector languages = new LanguageDetector();
  private final PlainTextReader plain = new PlainTextReader();

  PageReader(IntakeLimits limits) {
    this.limits = limits;
    this.mainText = new MainText(limits);
  }

  /**
   * Reads a page.
   *
   * @param id the article's id
   * @param html the page
   * @param address the page's own address, empty if unknown
   * @param fields takes what is wrong
   * @return the article; empty, with a problem, if the page holds no text
   */
  Optional<Article> read(String id, String html, String address, FieldCheck fields) {
    Document page =
        Parser.htmlParser()
            .setMaxDepth(limits.pageDepth())
            .parseInput(html.replace("\0", ""), address);
    PageMetadata about = new PageMetadata(page, fields);
    Metadata metadata = about.read();
    metadata.address().filter(a -> address.isEmpty()).ifPresent(page::setBaseUri);
    List<PageBlock> blocks = PageBlocks.of(page.body());
    MainText.Choice choice = mainText.choose(page, blocks, about.articleBody());
    Optional<Article> article =
        choice.way() == MainText.Way.JSON_LD_TEXT
            ? ofJsonLd(id, about.articleBody().orElseThrow(), metadata, fields)
            : ofBlocks(id, new Found(blocks, choice), metadata, fields);
    if (article.isEmpty()) {
      fields.add(ProblemCode.NO_TEXT, "No article text was found on the page.");
    }
    return article;
  }

  /**
   * Reads a piece of a page that is all article, such as a feed item's content.
   *
   * @param metadata what is known from beside the piece
   */
  Optional<Article> readFragment(String id, String html, Metadata metadata, FieldCheck fields) {
    if (html.length() > limits.pageBytes()) {
      fields.add(
          ProblemCode.TOO_LARGE,
          "A page of more than " + limits.pageBytes() + " bytes is not read.");
      return Optional.empty();
    }
    Document page =
        Parser.htmlParser()
            .setMaxDepth(limits.pageDepth())
            .parseInput(html.replace("\0", ""), metadata.address().orElse(""));
    List<PageBlock> blocks = PageBlocks.of(page.body());
    BitSet all = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      all.set(i, blocks.get(i).noise().isEmpty());
    }
    MainText.Choice choice = new MainText.Choice(all, MainText.Way.FALLBACK);
    Optional<Article> article = ofBlocks(id, new Found(blocks, choice), metadata, fields);
    if (article.isEmpty()) {
      fields.add(ProblemCode.NO_TEXT, "There is no article text in it.");
    }
    return article;
  }

  /** Reads plain text that came in another format; of one that is too long the first part. */
  Article readText(String id, String text, Metadata metadata, FieldCheck fields) {
    if (text.length() <= limits.textBytes()) {
      return plain.read(id, text, metadata);
    }
    int end = limits.textBytes();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    fields.add(
        ProblemCode.CUT,
        "The text is longer than an article can be; its first " + end + " characters are read.");
    return plain.read(id, text.substring(0, end), metadata);
  }

  private record Found(List<PageBlock> blocks, MainText.Choice choice) {}

  private Optional<Article> ofJsonLd(String id, String body, Metadata metadata, FieldCheck fields) {
    String text = body.indexOf('<') >= 0 ? Parser.parse(body, "").wholeText() : body;
    Article article = readText(id, text, metadata, fields);
    return article.layout().paragraphs().isEmpty() ? Optional.empty() : Optional.of(article);
  }

  private Optional<Article> ofBlocks(String id, Found found, Metadata metadata, FieldCheck fields) {
    List<BlockKinds.Kinded> kinded = kinds.of(found.blocks(), found.choice(), metadata);
    if (kinded.stream().noneMatch(k -> k.kind() == ParagraphKind.BODY)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (BlockKinds.Kinded k : kinded) {
      if (text.length() + k.block().text().length() > limits.textBytes()) {
        fields.add(
            ProblemCode.CUT,
            "The text is longer than an article can be; its first "
                + text.length()
                + " characters are read.");
        break;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(k.block().text());
      k.block().links().forEach(l -> links.add(new Link(l.span().shift(start), l.target())));
      paragraphs.add(
          new Paragraph(new org.hearsay.text.Span(start, text.length()), k.kind(), k.basis()));
    }
    SourceText source = new SourceText(text.toString());
    Metadata told =
        withByline(source, paragraphs, metadata)
            .withLanguage(language(source.value(), metadata.language()));
    Layout layout = new Layout(paragraphs, links, credits.find(source, paragraphs, told));
    return Optional.of(new Article(id, source, told, layout));
  }

  /** A page whose markup names no author may still have a byline in its text. */
  private static Metadata withByline(
      SourceText source, List<Paragraph> paragraphs, Metadata metadata) {
    if (!metadata.authors().isEmpty()) {
      return metadata;
    }
    return paragraphs.stream()
        .limit(BYLINE_HEAD)
        .filter(p -> p.basis().by().equals("credit-byline"))
        .map(p -> PageAuthors.names(List.of(source.words(p.span())), metadata.outlet()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(metadata::withAuthors)
        .orElse(metadata);
  }

  /** The text's own language where it tells; else what the page declares. */
  private String language(String text, String declared) {
    String detected = languages.detect(text);
    return detected.equals(LanguageDetector.UNDETERMINED) ? declared : detected;
  }
}
