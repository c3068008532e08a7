package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.StatedDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says it was published. */
final class PageDate {

  private static final List<String> META =
      List.of(
          "article:published_time",
          "datePublished",
          "article:published",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "ptime",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "rnews:datepublished",
          "dateCreated",
          "article.published",
          "displaydate",
          "timestamp",
          "og:article:published_time",
          "bt:pubdate",
          "article.created",
          "created");

  private static final List<String> META_LATER =
      List.of(
          "article:modified_time", "og:updated_time", "dateModified", "last-modified", "modified");

  private static final String VISIBLE =
      "[itemprop~=datePublished], time[pubdate], .published, .entry-date, .post-date, .publish-date,"
          + " .pubdate, .date-published, .published-date, .article-date, .timestamp, .posted-on,"
          + " .entry-meta, .post-meta, .article-meta, .byline, .dateline, .date, .submitted,"
          + " [class*=publish], [class*=timestamp], [class*=-date], [class*=_date], [class*=byline], [class*=meta],"
          + " [id*=date]";

  /** "/2021/03/12/", "/2021-03-12-", "/20210312". */
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})(?:[/_-]?)(0[1-9]|1[0-2])(?:[/_-]?)(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");

  private static final Pattern SAYS_PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|created|first published|updated|last updated|date|on)\\b\\s?:?"
              + "[^\\n]{0,12}?(?=(?:\\w{3,9},? )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
          Pattern.CASE_INSENSITIVE);

  /** Longest text beside a title, in units, in which a date is the article's. */
  private static final int MAX_BESIDE = 200;

  private final Document page;
  private final JsonLd jsonLd;
  private final Optional<JsonNode> article;
  private final FieldCheck fields;

  PageDate(Document page, JsonLd jsonLd, Optional<JsonNode> article, FieldCheck fields) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.article = article;
    this.fields = fields;
  }

  Optional<StatedDate> read(Optional<String> address) {
    return ofJsonLd("datePublished")
        .or(() -> ofMeta(META))
        .or(() -> ofJsonLd("dateCreated"))
        .or(this::ofTime)
        .or(() -> address.flatMap(this::ofAddress))
        .or(this::ofMarkup)
        .or(this::nextToTitle)
        .or(this::ofHead)
        .or(() -> ofJsonLd("dateModified"))
        .or(() -> ofMeta(META_LATER));
  }

  private Optional<StatedDate> ofJsonLd(String field) {
    return article
        .or(jsonLd::webPage)
        .or(Optional::empty)
        .flatMap(a -> first(jsonLd.texts(a, field), "json-ld:" + field))
        .or(() -> jsonLd.webPage().flatMap(a -> first(jsonLd.texts(a, field), "json-ld:" + field)));
  }

  private Optional<StatedDate> first(List<String> values, String foundIn) {
    return values.stream().flatMap(v -> fields.date(v, foundIn).stream()).findFirst();
  }

  private Optional<StatedDate> ofMeta(List<String> names) {
    return names.stream()
        .flatMap(n -> first(PageMetadata.meta(page, n), "meta:" + n).stream())
        .findFirst();
  }

  private Optional<StatedDate> ofTime() {
    for (Element time : page.select("time, [itemprop~=datePublished], abbr.published")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      Optional<StatedDate> date =
          fields.date(value, "time").or(() -> fields.date(time.text(), "time"));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<StatedDate> ofAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(address);
    return m.find()
        ? fields.date(m.group(1) + "-" + m.group(2) + "-" + m.group(3), "url")
        : Optional.empty();
  }

  private Optional<StatedDate> ofMarkup() {
    for (Element element : page.select(VISIBLE)) {
      String text = element.text();
      if (text.length() <= 200) {
        Optional<StatedDate> date = fields.date(text, "visible-text");
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A date in the little that stands around the title. */
  private Optional<StatedDate> nextToTitle() {
    Element around = page.selectFirst("h1");
    for (int up = 0; up < 3 && around != null; up++) {
      String text = around.text();
      int after = Math.max(0, text.length() - MAX_BESIDE);
      Optional<StatedDate> date =
          text.length() > 2 * MAX_BESIDE || up == 0
              ? Optional.empty()
              : fields
                  .date(text, "visible-text")
                  .or(() -> fields.date(text.substring(after), "visible-text"));
      if (date.isPresent()) {
        return date;
      }
      around = around.parent();
    }
    return Optional.empty();
  }

  /** "Published on March 12, 2021" anywhere in the page's visible text; the first counts. */
  private Optional<StatedDate> ofHead() {
    String text = page.body().text();
    Matcher m = SAYS_PUBLISHED.matcher(text.substring(0, Math.min(text.length(), 20_000)));
    while (m.find()) {
      String words = text.substring(m.end(), Math.min(text.length(), m.end() + 40));
      Optional<StatedDate> date = fields.date(words, "visible-text");
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
