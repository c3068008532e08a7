package org.hearsay.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.statement.ArticleReading;

/**
 * What an article tells about where it has its text from, as far as the direction of a derivation
 * needs it.
 *
 * @param article the article
 * @param cited credited outlets by their key
 */
record Credits(Article article, Map<String, Citation> cited) {

  private static final CitationFinder FINDER = new CitationFinder();

  static Credits of(ArticleReading reading) {
    Map<String, Citation> cited = new LinkedHashMap<>();
    for (Citation citation : FINDER.citations(reading)) {
      cited.putIfAbsent(key(citation.outlet()), citation);
    }
    return new Credits(reading.article(), cited);
  }

  String id() {
    return article.id();
  }

  Optional<WireCredit> wire() {
    return article.layout().wire();
  }

  Optional<StatedDate> published() {
    return article.metadata().published();
  }

  /** The credit that the article gives to this outlet. */
  Optional<Citation> creditTo(String outlet) {
    return Optional.ofNullable(cited.get(key(outlet)));
  }

  /** Outlets that this article credits as having reported, and the other does not credit at all. */
  List<Citation> reportsOnlyHere(Credits other) {
    return cited.values().stream()
        .filter(c -> !c.asListener() && other.creditTo(c.outlet()).isEmpty())
        .toList();
  }

  /** Where this article links to the other page. */
  Optional<String> linkTo(Credits other) {
    return other
        .article
        .metadata()
        .address()
        .filter(
            address -> article.layout().links().stream().anyMatch(l -> same(l.target(), address)));
  }

  private static boolean same(String link, String address) {
    return bare(link).equals(bare(address));
  }

  /** An address without scheme, query, fragment and closing slash: what tells two pages apart. */
  private static String bare(String address) {
    String bare = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** An outlet's name for comparing: case, "the", white space and marks do not count. */
  static String key(String outlet) {
    String key = outlet.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    StringBuilder letters = new StringBuilder();
    key.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
