package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;
import org.hearsay.text.CalendarNames;
import org.hearsay.text.Span;

/** Names of outlets that are not listed, by their shape: "Springfield Herald", "example.com". */
final class OutletShape {

  /** Estimated precision. */
  private static final double CONFIDENCE = 0.7;

  // One to four capitalised words, then a word that papers and stations are called by. Bounded and
  // possessive throughout: the text may be one line of 200 MB.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@#-])(?:\\p{Lu}[\\p{L}'’.-]{0,30}+ ){1,4}?"
              + "(?:Times|Tribune|Herald|Gazette|Chronicle|News|TV|Magazine|Post|Journal|Telegraph"
              + "|Observer|Courier|Sentinel|Examiner|Inquirer|Enquirer|Radio|Weekly"
              + "|Press|Bee|Broadcasting|Television|Newspapers?|Dispatch|Advertiser)"
              + "(?: (?:Agency|Service|Network|Channel|Online|Corporation|Company|Group|Radio"
              + "|Television|TV|Magazine|Journal|Review|Tribune|Herald|Times)){0,2}+"
              + "(?![\\p{L}\\p{N}-])");

  /** Units before and behind a name that tell whether it is an outlet's. */
  private static final int AROUND = 24;

  private static final Pattern HOST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@#./-])[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,40}+"
              + "\\.(?:com|net|org|info|tv|news|co\\.uk|com\\.au|ru|ua|pl|de|fr|it|es)"
              + "(?![\\p{L}\\p{N}/@-])");

  /** Words that begin a sentence or a heading with a capital and no name: a closed class. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "in", "on", "at", "by", "for", "from", "to", "of", "and", "but", "or",
          "as", "with", "when", "while", "this", "that", "these", "those", "his", "her", "its",
          "their", "our", "no", "not", "all", "some", "many", "more", "most", "other", "mr", "mrs",
          "ms", "dr");

  /**
   * What stands before a name where a source or hearer may stand. Without it, or {@link #AFTER},
   * capitalised words before "News" or "Times" may be a heading or any two nouns.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:\\b(?:the|told|tells?|telling|to|by|via|citing|cited|per|quoted|in|on|newspaper|paper"
              + "|daily|weekly|tabloid|magazine|website|site|channel|broadcaster|station|network"
              + "|agency|outlet) |[(\\[])$");

  /** A verb of reporting, an owner's mark, or a comma or bracket that closes an apposition. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:[’']s?\\b|[)\\],]| (?:first |also |has |had |previously ){0,2}(?:reports?|reported|says"
              + "|said|writes|wrote|quoted|quotes|cited|cites|claims|claimed|notes|noted|reveals|revealed"
              + "|published|carried|broke|understands|reporter|journalist|correspondent|editor|website"
              + "|newspaper|story|article|that)\\b)");

  private OutletShape() {}

  static List<Span> find(String text, Span within) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : List.of(NAME, HOST)) {
      Matcher m = pattern.matcher(text).region(within.start(), within.end());
      m.useTransparentBounds(true);
      while (m.find()) {
        trimmed(text, new Span(m.start(), m.end()))
            .filter(s -> pattern == HOST || speaks(text, s))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the words around a name show that it reports, is told, or is cited. */
  private static boolean speaks(String text, Span name) {
    String before = text.substring(Math.max(0, name.start() - AROUND), name.start());
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + AROUND));
    return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
  }

  private static Optional<Span> trimmed(String text, Span span) {
    int start = span.start();
    int space = text.indexOf(' ', start);
    while (space >= 0 && space < span.end()) {
      String word = text.substring(start, space).toLowerCase(Locale.ROOT);
      boolean notFirst =
          FUNCTION_WORDS.contains(word)
              || CalendarNames.isWeekday(word)
              || CalendarNames.isMonth(word)
              || word.endsWith(".");
      if (!notFirst) {
        return Optional.of(new Span(start, span.end()));
      }
      start = space + 1;
      space = text.indexOf(' ', start);
    }
    return start == span.start() ? Optional.of(span) : Optional.empty();
  }

  static OutletMention mention(String text, Span span) {
    String name = text.substring(span.start(), span.end());
    Outlet outlet = new Outlet(name, kind(name), List.of(), List.of());
    return new OutletMention(span, outlet, false, new Basis("outlet-shape", CONFIDENCE));
  }

  private static Outlet.Kind kind(String name) {
    if (name.indexOf(' ') < 0) {
      return Outlet.Kind.SITE;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return switch (last) {
      case "TV", "Radio", "Broadcasting", "Television" -> Outlet.Kind.BROADCASTER;
      case "Magazine", "Weekly" -> Outlet.Kind.MAGAZINE;
      default -> Outlet.Kind.NEWSPAPER;
    };
  }
}
