package org.hearsay.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.ParagraphKind;
import org.jsoup.nodes.Element;

/** Elements that are not the article, by their tag, attributes and class names. */
final class Noise {

  private record Rule(ParagraphKind kind, Pattern names) {}

  private static Rule rule(ParagraphKind kind, String words) {
    return new Rule(kind, Pattern.compile("(?:^|[^a-z])(?:" + words + ")(?:$|[^a-z])"));
  }

  /** Tried in order on class and id, lower case, camel case cut, parts joined by hyphens. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              ParagraphKind.CAPTION,
              "captions?|figcaption|caption-text|wp-caption-text|image-credit|photo-credit"
                  + "|picture-credit|media-credit|img-credit|image-caption|photo-caption|photo-by"
                  + "|image-copyright|image-meta|media-caption|imgcaption|pic-caption"),
          rule(
              ParagraphKind.BIOGRAPHY,
              "author-bio|bio-author|author-info|author-box|about-author|about-the-author|author-about"
                  + "|author-card|author-profile|author-description|authorbio|authorbox|bio|bio-box"
                  + "|contributor-bio|article-bio|post-author-box|author-details|writer-bio"
                  + "|byline-bio|author-desc|saboxplugin-wrap|abh-box"),
          rule(
              ParagraphKind.TEASER,
              "related|related-[a-z]+|[a-z]+-related|relatedposts|read-?more|readmore|more-on|see-also"
                  + "|read-also|read-next|readnext|recommended|recommendations?|recommended-[a-z]+"
                  + "|more-stories|most-read|most-popular|mostpopular|popular-posts|trending|promo"
                  + "|promo-[a-z]+|inline-promo|teasers?|further-reading|more-from|also-read|next-article"
                  + "|next-post|prev-post|previous-post|post-navigation|nav-links|outbrain|taboola|zergnet"
                  + "|revcontent|sidebar|side-bar|rail|right-rail|jp-relatedposts|yarpp|crosslinks?"
                  + "|story-links|in-article-link|inline-related|interlinks?|upnext|up-next"
                  + "|suggested|latest-news|latest-stories|top-stories|headlines-list|jump-link"),
          rule(
              ParagraphKind.CREDIT,
              "byline|bylines|dateline-block|publish-date|published-date|post-date|entry-date"
                  + "|article-date|timestamp|time-stamp|date-published|post-meta|entry-meta|article-meta"
                  + "|postmeta|meta-info|byline-[a-z]+|posted-on|submitted|date-line|pubdate|updated"
                  + "|last-updated|copyright|author-name|article-author"),
          rule(
              ParagraphKind.OTHER,
              "newsletter|newsletter-[a-z]+|[a-z]+-newsletter|subscribe|subscription|sign-?up|signup-[a-z]+"
                  + "|share|sharing|share-[a-z]+|[a-z]+-share|shares|sharedaddy|social|social-[a-z]+"
                  + "|[a-z]+-social|addthis[a-z-]*|addtoany[a-z-]*|comments?|comment-[a-z]+|comments-[a-z]+"
                  + "|disqus|disqus-thread|fb-comments|respond|reply|advert|adverts|advertisement"
                  + "|advertising|ads?|ad-[a-z]+|adsense|adsbygoogle|sponsor|sponsored|sponsor-[a-z]+"
                  + "|breadcrumbs?|cookie|cookies|cookie-[a-z]+|gdpr|consent|paywall|tags|tag-list|post-tags"
                  + "|entry-tags|article-tags|tagcloud|tools|article-tools|print|toolbar|modal|popup"
                  + "|lightbox|tooltip|tooltip-[a-z]+|popover|popover-[a-z]+|rollover-block|rollover-[a-z]+-block|sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden"
                  + "|hide|skip-link|poll|quiz-widget|rating|ratings|login|donate|donation|donate-[a-z]+"
                  + "|cta|call-to-action|follow-us|follow|topics|video-playlist|playlist|livefyre"
                  + "|feedback|survey|site-footer|global-footer|page-footer|footer-[a-z]+|site-header"
                  + "|masthead|site-nav|main-nav|navbar|menu|mega-menu|disclaimer"));

  private static final Set<String> TAGS_OTHER =
      Set.of("nav", "footer", "button", "select", "menu", "dialog");

  private static final Set<String> PROSE =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "span", "em", "strong", "b", "i", "a");

  private static final Set<String> PIECES = Set.of("a", "span", "em", "strong", "b", "i", "time");

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BREAK = Pattern.compile("[^A-Za-z0-9]+");

  /** Longest class and id that are looked at, in units. */
  private static final int MAX_NAMES = 300;

  private Noise() {}

  /** What the element holds instead of the article; empty if nothing says so. */
  static Optional<ParagraphKind> kindOf(Element element) {
    String tag = element.normalName();
    if (tag.equals("html") || tag.equals("body") || tag.equals("article") || tag.equals("main")) {
      return Optional.empty();
    }
    if (tag.equals("figcaption")) {
      return Optional.of(ParagraphKind.CAPTION);
    }
    if (isInProse(element)) {
      return isHiddenInProse(element) ? Optional.of(ParagraphKind.OTHER) : Optional.empty();
    }
    if (tag.equals("time")) {
      return Optional.of(ParagraphKind.CREDIT);
    }
    if (TAGS_OTHER.contains(tag) || isHidden(element)) {
      return Optional.of(ParagraphKind.OTHER);
    }
    String rel = element.attr("itemprop") + " " + element.attr("rel");
    if (rel.contains("articleBody")) {
      return Optional.empty();
    }
    return byNames(element.className() + " " + element.id());
  }

  /** Whether the element is a piece of a paragraph's words, whatever it is called. */
  static boolean isInProse(Element element) {
    Element parent = element.parent();
    return parent != null
        && PROSE.contains(parent.normalName())
        && PIECES.contains(element.normalName());
  }

  /** A tooltip or the like: not part of the words around it. */
  static boolean isHiddenInProse(Element element) {
    return element.normalName().equals("span")
        && isInProse(element)
        && (isHidden(element)
            || byNames(element.className()).filter(k -> k == ParagraphKind.OTHER).isPresent());
  }

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDDEN_STYLE.matcher(cut(element.attr("style"))).find();
  }

  private static Optional<ParagraphKind> byNames(String names) {
    if (names.isBlank()) {
      return Optional.empty();
    }
    for (String name : cut(names).split("\\s+")) {
      String parts =
          BREAK
              .matcher(CAMEL.matcher(name).replaceAll("-"))
              .replaceAll("-")
              .toLowerCase(Locale.ROOT);
      for (Rule rule : RULES) {
        if (rule.names().matcher(parts).matches()) {
          return Optional.of(rule.kind());
        }
      }
    }
    return Optional.empty();
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), MAX_NAMES));
  }
}
