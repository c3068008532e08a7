package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.OutletNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The authors that a page names. */
final class PageAuthors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "citation_author",
          "article:author_name",
          "twitter:data1",
          "cxenseparse:author",
          "article.author",
          "og:author");

  private static final String BY_MARKUP =
      "[itemprop~=author] [itemprop=name], [itemprop~=author], a[rel~=author], .byline-name, .author-name,"
          + " .author a, .byline a, .byline__name, .byline, .author, .post-author, .entry-author,"
          + " .article-author, .article__author, [class*=byline], [class*=author-name], [class*=author_name],"
          + " [class*=author__name], [class*=meta-author], a[href*=/author/], a[href*=/authors/]";

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:posted|written|published|reported|words|story|text|article|reviewed|created|submitted"
              + "|author|authors)\\b\\s?:?\\s?)?(?:by\\b|de\\b|von\\b|par\\b)?[:\\s]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REST =
      Pattern.compile(
          "\\s*(?:\\||•|·|\\bpublished\\b|\\bupdated\\b|\\bposted\\b|\\bon [A-Z]\\w+ \\d"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d"
              + "|\\d{1,2}[/.:]\\d{1,2}|@|\\bfollow\\b|\\bcontributor\\b).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|&|\\band\\b|/)\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "^(?:undefined|\\d+ min(?:ute)?s?(?: read)?|admin|administrator|editor|webmaster|root|user|staff|guest|unknown|none|null|n/a|test"
              + "|by|author|authors|.*@.*|https?:.*|www\\..*|.*\\.(?:com|org|net|html)|\\d+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+){1,2}");

  /** Most words of one name; longer ones are sentences. */
  private static final int MAX_WORDS = 8;

  private final Document page;
  private final JsonLd jsonLd;
  private final Optional<JsonNode> article;

  PageAuthors(Document page, JsonLd jsonLd, Optional<JsonNode> article) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.article = article;
  }

  List<String> read(Optional<String> outlet) {
    List<String> found =
        article.map(a -> names(jsonLd.texts(a, "author"), outlet)).orElse(List.of());
    for (String name : META) {
      if (found.isEmpty()) {
        found = names(PageMetadata.meta(page, name), outlet);
      }
    }
    for (Element element : page.select(BY_MARKUP)) {
      if (found.isEmpty() && !element.text().isBlank() && element.text().length() < 200) {
        found = names(List.of(element.text()), outlet);
      }
    }
    return found;
  }

  /** The names in these values, cleaned; the outlet's own name is not an author. */
  static List<String> names(List<String> values, Optional<String> outlet) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      for (String name : split(value)) {
        boolean own = outlet.filter(o -> o.equalsIgnoreCase(name) && !isPerson(o)).isPresent();
        if (isName(name) && !own && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<String> split(String value) {
    String head = value.substring(0, Math.min(value.length(), 20_000));
    String bare = Parser.unescapeEntities(Parser.unescapeEntities(head, false), false).strip();
    if (bare.length() > 500) {
      return List.of(bare);
    }
    String named = REST.matcher(BY.matcher(bare).replaceFirst("")).replaceFirst("");
    return Arrays.stream(BETWEEN.split(named)).map(String::strip).toList();
  }

  /** A blog called after its author: two or three capitalised words, and no listed outlet. */
  private static boolean isPerson(String outlet) {
    return PERSON.matcher(outlet).matches() && OutletNames.standard().byName(outlet).isEmpty();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && (name.split("\\s+").length <= MAX_WORDS || name.length() > 500)
        && name.chars().anyMatch(Character::isLetter)
        && !NOT_A_NAME.matcher(name).matches()
        && !name.toLowerCase(Locale.ROOT).startsWith("http");
  }
}
