package org.hearsay.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.problem.ProblemCode;

/** RSS and Atom feeds: each item is an article. Document types and entities are refused. */
final class FeedReader implements InputReader {

  private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE[^>\\[]{0,500}>", Pattern.CASE_INSENSITIVE);

  private final IntakeLimits limits;
  private final PageReader pages;

  FeedReader(IntakeLimits limits, PageReader pages) {
    this.limits = limits;
    this.pages = pages;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    FieldCheck whole = new FieldCheck(input.file(), "", limits);
    byte[] bytes = input.head(limits.feedBytes());
    if (bytes.length > limits.feedBytes()) {
      whole.add(
          ProblemCode.TOO_LARGE,
          "A feed of more than " + limits.feedBytes() + " bytes is not read.");
    } else {
      Decoding.text(bytes, Optional.empty(), whole)
          .flatMap(t -> parse(t, whole))
          .ifPresent(feed -> entries(input, feed, sink, whole));
    }
    whole.problems().forEach(sink::problem);
  }

  private static Optional<SyndFeed> parse(String xml, FieldCheck fields) {
    if (ENTITY.matcher(xml).find()) {
      fields.add(ProblemCode.REFUSED, "The feed declares XML entities; these are never resolved.");
      return Optional.empty();
    }
    String bare = DOCTYPE.matcher(clean(xml)).replaceFirst("");
    SyndFeedInput reader = new SyndFeedInput();
    reader.setAllowDoctypes(false);
    reader.setPreserveWireFeed(true);
    try {
      return Optional.of(reader.build(new StringReader(bare)));
    } catch (FeedException | IllegalArgumentException e) {
      fields.add(
          ProblemCode.MALFORMED, "It is not an RSS or Atom feed: " + firstLine(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Without what XML forbids: control characters and what stands before the first tag. */
  private static String clean(String xml) {
    StringBuilder clean = new StringBuilder(xml.length());
    for (int i = Math.max(0, xml.indexOf('<')); i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c >= 0x20 || c == '\n' || c == '\r' || c == '\t') {
        clean.append(c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c);
      }
    }
    return clean.toString();
  }

  private static String firstLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private void entries(Input input, SyndFeed feed, IntakeSink sink, FieldCheck whole) {
    List<SyndEntry> entries = feed.getEntries();
    if (entries.isEmpty()) {
      whole.add(ProblemCode.NO_TEXT, "The feed has no items.");
    }
    for (int i = 0; i < Math.min(entries.size(), limits.itemsPerFile()); i++) {
      FieldCheck fields = new FieldCheck(input.file(), "item " + (i + 1), limits);
      FeedItem item = item(feed, entries.get(i), fields);
      sink.item(input.file(), item);
      Optional<Article> article = article(input.id() + "-" + (i + 1), item, fields);
      if (article.isPresent()) {
        sink.article(input.file(), article.get(), fields.problems());
      } else {
        fields.problems().forEach(sink::problem);
      }
    }
  }

  private static FeedItem item(SyndFeed feed, SyndEntry entry, FieldCheck fields) {
    Metadata metadata =
        new Metadata(
            Optional.ofNullable(entry.getTitle()).flatMap(t -> fields.text("title", t)),
            FeedOutlet.of(feed, entry).flatMap(o -> fields.text("outlet", o)),
            authors(entry, fields),
            published(entry, fields),
            Optional.ofNullable(feed.getLanguage())
                .filter(l -> l.matches("[A-Za-z]{2}(?:[-_].{0,10})?"))
                .map(l -> l.substring(0, 2).toLowerCase(java.util.Locale.ROOT))
                .orElse("und"),
            Optional.ofNullable(entry.getLink())
                .or(() -> Optional.ofNullable(entry.getUri()))
                .filter(a -> a.length() <= 2000));
    return new FeedItem(metadata, longest(entry).or(metadata::title).orElse(""));
  }

  private Optional<Article> article(String id, FeedItem item, FieldCheck fields) {
    if (item.markup().isEmpty()) {
      fields.add(ProblemCode.NO_TEXT, "The item has no text.");
      return Optional.empty();
    }
    return pages.readFragment(id, item.markup(), item.metadata(), fields);
  }

  /** The longest of the item's contents and its description. */
  private static Optional<String> longest(SyndEntry entry) {
    return Stream.concat(
            entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
        .flatMap(c -> Optional.ofNullable(((SyndContent) c).getValue()).stream())
        .filter(v -> !v.isBlank())
        .max(Comparator.comparingInt(String::length));
  }

  private static List<String> authors(SyndEntry entry, FieldCheck fields) {
    List<String> authors = new ArrayList<>();
    entry.getAuthors().forEach(a -> Optional.ofNullable(a.getName()).ifPresent(authors::add));
    if (authors.isEmpty() && entry.getAuthor() != null) {
      authors.add(entry.getAuthor());
    }
    return PageAuthors.names(authors, Optional.empty()).stream()
        .flatMap(a -> fields.text("author", a).stream())
        .toList();
  }

  private static Optional<StatedDate> published(SyndEntry entry, FieldCheck fields) {
    return Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .flatMap(
            d -> fields.date(d.toInstant().atOffset(ZoneOffset.UTC).toString(), "feed:published"));
  }
}
