package org.hearsay.lineage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A way to credit an outlet: words before its name, words behind it, or both. All repetitions are
 * bounded, and only a window of the text is looked at.
 *
 * @param rule the rule's name
 * @param before what ends right before the name
 * @param after what begins right behind the name
 * @param asListener whether the outlet is somebody who was told, not one that reported
 * @param strong whether it is enough for a name that may mean something else ("Time")
 * @param confidence estimated precision
 */
record CitationFrame(
    String rule,
    Optional<Pattern> before,
    Optional<Pattern> after,
    boolean asListener,
    boolean strong,
    double confidence) {

  /** Characters on each side that are looked at. */
  static final int WINDOW = 120;

  private static final String WORD = "[\\p{L}\\p{N}’'-]{1,24}+\\s+";

  /** What outlets are called. */
  private static final String NOUN =
      "(?:web ?site|site|newspaper|paper|daily|tabloid|blog|magazine|outlet|agency|broadcaster"
          + "|network|channel|station|publication|portal|publisher|newswire|wire service)";

  /** "the", "the Kurdish media outlet", "a". */
  private static final String NAMED =
      "(?:(?:"
          + WORD
          + "){0,4}?"
          + NOUN
          + "s?,?\\s+(?:(?:called|named|known as|dubbed)\\s+)?)?(?:(?:the|a|an|today[’']s|Britain[’']s)\\s+)?";

  private static final String VERB =
      "(?:reported|reports|reporting|says|said|writes|wrote|claims|claimed|claiming|quoted|quotes"
          + "|quoting|cites|cited|citing|confirms|confirmed|notes|noted|points out|pointed out"
          + "|revealed|reveals|publishes|published|broke|obtained|hears|heard|learned|learns"
          + "|learnt|alleged|alleges|suggests|suggested|adds|added|carried|carries|explains"
          + "|explained|describes|described|details|detailed|announced|understands|ran|acquired"
          + "|offers|printed|posted|estimates|estimated|spoke to|spoke with|interviewed|aired"
          + "|discovered|uncovered|contacted|to report|to break|would have you believe)\\b";

  private static final String BETWEEN =
      "(?:(?:also|first|later|earlier|then|has|had|have|is|was|now|further|itself|just|previously"
          + "|separately|since|even|recently|still|originally|reportedly),?\\s+){0,3}";

  static final List<CitationFrame> ALL =
      List.of(
          before(
              "told-outlet",
              "\\b(?i:told|tells|telling|tell|spoke (?:to|with)|speaking (?:to|with|on)|spoken to"
                  + "|interviews? (?:with|on|to|by|for)|interviewed (?:by|on)|statements? to|e-?mail to"
                  + "|talk(?:ed|ing) to|comments? to|said to|confirmed to|explained to"
                  + "|admitted to|obtained by|seen by|reviewed by|viewed by|shared with|provided to|contacted by|said (?:"
                  + WORD
                  + "){0,3}?on|appear(?:ed|ing|ance) on)\\s+",
              true,
              0.9),
          before(
              "according-to-outlet",
              "(?i:\\baccording to|\\bper|\\bas per)\\s+(?:(?:"
                  + WORD
                  + "){0,6}?"
                  + "(?:in|by|from|on|at|with|cited by|of)\\s+)?(?:(?:a|an|another|one|new)\\s+){0,2}",
              false,
              0.95),
          before(
              "reports-outlet",
              "\\b(?:reports?|reported|says|said|writes|wrote|claims|claimed|notes|noted"
                  + "|revealed|citing|quoting|via|[Vv]ia:?|h/t|[Hh]at tip:?(?: to)?"
                  + "|[Ss]ources?:|[Tt]hanks to)\\s+",
              false,
              0.85),
          before(
              "published-by-outlet",
              "\\b(?:cited|quoted|carried|published|posted|appeared|appearing|broadcast|aired"
                  + "|reported|reports?|broken|uncovered|revealed|story|stories"
                  + "|article|articles|op-ed|post|posts|interview|investigation|piece|started"
                  + "|printed|confirmed|originated|claims?|rumou?rs?|news|hails|came|comes)\\s+"
                  + "(?:(?:"
                  + WORD
                  + "){0,3}?)(?:in|on|by|at|from|with|to)\\s+",
              false,
              0.85),
          after(
              "outlet-reports",
              "(?:\\s?[(\\[][^)\\]]{1,40}[)\\]])?(?:,\\s[^,.;]{3,70},|,)?\\s+" + BETWEEN + VERB,
              true,
              0.9),
          after(
              "outlet-staff",
              "(?:[’']s?\\s+(?:"
                  + WORD
                  + "){1,5}?"
                  + VERB
                  + "|(?:[’']s)?\\s+(?:"
                  + WORD
                  + "){0,2}?(?:reporter|editor|writer|correspondent|journalist|columnist|blogger)\\b)",
              true,
              0.85),
          after(
              "outlet-report",
              "(?:[’']s)?\\s+(?:"
                  + WORD
                  + ")?(?:reports?|story|stories|article|interview|investigation|exclusive|op-ed"
                  + "|editorial|audience|broadcast|broadcasts)\\b",
              false,
              0.75),
          after(
              "contributed",
              "\\s+(?:and\\s+" + WORD + "(?:" + WORD + ")?)?contributed to this",
              true,
              0.95),
          new CitationFrame(
              "bracketed-outlet",
              Optional.of(Pattern.compile("[\\[(](?:[^\\[\\]()]{0,40}/\\s?)?$")),
              Optional.of(Pattern.compile("^[\\])]")),
              false,
              true,
              0.75),
          new CitationFrame(
              "on-air-that-day",
              Optional.of(Pattern.compile("\\bon\\s+$")),
              Optional.of(
                  Pattern.compile(
                      "^(?:[’']s\\s+(?:"
                          + WORD
                          + "){1,4}?|\\s+)(?:on\\s+)?"
                          + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b")),
              true,
              false,
              0.8),
          new CitationFrame(
              "outlet-by-description",
              Optional.of(Pattern.compile("\\b" + NOUN + "s?,?\\s+(?:the\\s+)?$")),
              Optional.empty(),
              false,
              false,
              0.7));

  private static CitationFrame before(
      String rule, String words, boolean asListener, double confidence) {
    Pattern pattern = Pattern.compile("(?:" + words + ")" + NAMED + "$");
    return new CitationFrame(
        rule, Optional.of(pattern), Optional.empty(), asListener, true, confidence);
  }

  private static CitationFrame after(String rule, String words, boolean strong, double confidence) {
    Pattern pattern = Pattern.compile("^" + words);
    return new CitationFrame(
        rule, Optional.empty(), Optional.of(pattern), false, strong, confidence);
  }

  /**
   * The words that credit the name, name included, if the frame is there.
   *
   * @param text the text
   * @param within the paragraph
   * @param name the outlet's name
   */
  Optional<Span> match(String text, Span within, Span name) {
    int start = name.start();
    int end = name.end();
    if (before.isPresent()) {
      int from = Math.max(within.start(), start - WINDOW);
      Matcher matcher = before.get().matcher(text.substring(from, start));
      if (!matcher.find()) {
        return Optional.empty();
      }
      start = from + matcher.start();
    }
    if (after.isPresent()) {
      int to = Math.min(within.end(), end + WINDOW);
      Matcher matcher = after.get().matcher(text.substring(end, to));
      if (!matcher.find()) {
        return Optional.empty();
      }
      end = end + matcher.end();
    }
    return Optional.of(new Span(start, end));
  }
}
