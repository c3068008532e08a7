package org.hearsay.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds dates, times of day and numbers by the patterns of their tokens. Reads one sentence. */
final class TimeTagger {

  /** A range of tokens and what it is. */
  record Hit(int from, int to, Entity.Kind kind, String rule) {}

  private static final Map<String, Set<String>> WORDS = words();

  private static final Set<String> MONTHS = WORDS.getOrDefault("months", Set.of());
  private static final Set<String> DAYS = WORDS.getOrDefault("days", Set.of());
  private static final Set<String> UNITS = WORDS.getOrDefault("units", Set.of());
  private static final Set<String> POINTERS = WORDS.getOrDefault("pointers", Set.of());
  private static final Set<String> SIMPLE = WORDS.getOrDefault("simple", Set.of());
  private static final Set<String> NUMBERS = WORDS.getOrDefault("numbers", Set.of());
  private static final Set<String> SCALES = WORDS.getOrDefault("scales", Set.of());

  private static final String CURRENCIES = "$\u00A3\u20AC\u00A5\u20B9\u20BD";

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (List<String> row : LexiconFile.rows("times-en.tsv")) {
      words.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return words;
  }

  private final String text;
  private final List<Token> tokens;

  /** For the tokens of one sentence of this text. */
  TimeTagger(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The dates, times and numbers of a sentence, in text order, not overlapping. */
  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Hit hit = hit(at);
      if (hit == null) {
        at++;
      } else {
        hits.add(hit);
        at = hit.to();
      }
    }
    return hits;
  }

  private @Nullable Hit hit(int at) {
    Hit time = time(at);
    if (time != null) {
      return time;
    }
    int date = date(at);
    if (date > at) {
      return new Hit(at, date, Entity.Kind.DATE, "date-pattern");
    }
    int number = number(at);
    return number > at ? new Hit(at, number, Entity.Kind.NUMBER, "number-pattern") : null;
  }

  private @Nullable Hit time(int at) {
    String word = lower(at);
    if (word.equals("noon") || word.equals("midnight")) {
      return new Hit(at, at + 1, Entity.Kind.TIME, "time-pattern");
    }
    boolean clock = kind(at) == Token.Kind.NUMBER && word.indexOf(':') > 0;
    boolean suffixed =
        word.length() > 2
            && Character.isDigit(word.charAt(0))
            && (word.endsWith("am") || word.endsWith("pm"));
    boolean hour = kind(at) == Token.Kind.NUMBER && word.length() <= 5 && halfDay(lower(at + 1));
    if (!clock && !suffixed && !hour) {
      return null;
    }
    int end = at + 1;
    while (halfDay(lower(end))
        || Set.of("gmt", "et", "est", "edt", "utc", "pst", "bst", "o'clock").contains(lower(end))) {
      end++;
    }
    return new Hit(at, end, Entity.Kind.TIME, "time-pattern");
  }

  private static boolean halfDay(String word) {
    return word.equals("am")
        || word.equals("pm")
        || word.equals("a.m.")
        || word.equals("p.m.")
        || word.equals("a.m")
        || word.equals("p.m")
        || word.equals("o'clock");
  }

  private int date(int at) {
    String word = lower(at);
    if (SIMPLE.contains(word)) {
      return at + 1;
    }
    if (DAYS.contains(word)
        || word.endsWith("'s") && DAYS.contains(word.substring(0, word.length() - 2))) {
      int next = lower(at + 1).equals(",") ? at + 2 : at + 1;
      int more = monthDate(next);
      int part = UNITS.contains(lower(at + 1)) ? at + 2 : at + 1;
      return more > next ? more : part;
    }
    int month = monthDate(at);
    if (month > at) {
      return month;
    }
    int relative = relative(at);
    return relative > at ? relative : year(at);
  }

  private int monthDate(int at) {
    String word = lower(at);
    int day = dayOfMonth(word) ? at : -1;
    if (day >= 0) {
      int of = lower(at + 1).equals("of") ? at + 2 : at + 1;
      return MONTHS.contains(lower(of)) && capital(of) ? withYear(of + 1) : at;
    }
    String bare = word.startsWith("mid-") ? word.substring(4) : word;
    if (!MONTHS.contains(bare) || !bare.equals(word) && !MONTHS.contains(bare)) {
      return at;
    }
    // "may" and "march" are verbs unless a capital or a number says otherwise
    boolean verb = word.equals("may") || word.equals("march");
    int end = at + 1;
    if (dayOfMonth(lower(end)) && !isYear(lower(end))) {
      end++;
      if (lower(end).equals("-") || lower(end).equals("\u2013")) {
        end = dayOfMonth(lower(end + 1)) ? end + 2 : end;
      }
    } else if (!capital(at) || verb && !isYear(lower(end)) && at == 0) {
      return at;
    }
    return withYear(end);
  }

  private int withYear(int at) {
    if (isYear(lower(at))) {
      return at + 1;
    }
    boolean comma = lower(at).equals(",") || lower(at).equals("of");
    return comma && isYear(lower(at + 1)) ? at + 2 : at;
  }

  private int relative(int at) {
    String word = lower(at);
    if (POINTERS.contains(word)) {
      String next = lower(at + 1);
      boolean named = MONTHS.contains(next) && capital(at + 1) || DAYS.contains(next);
      boolean unit =
          UNITS.contains(next)
              && !word.equals("that")
              && !word.equals("late")
              && !word.equals("early");
      boolean year =
          isYear(next) && (word.equals("late") || word.equals("early") || word.equals("mid"));
      if (named || unit || year) {
        return named ? Math.max(at + 2, monthDate(at + 1)) : at + 2;
      }
      return at;
    }
    boolean count =
        kind(at) == Token.Kind.NUMBER
            || NUMBERS.contains(word)
            || word.equals("a")
            || word.equals("several")
            || word.equals("few")
            || word.equals("an");
    if (count && UNITS.contains(lower(at + 1))) {
      String after = lower(at + 2);
      return Set.of("ago", "earlier", "later", "before", "after").contains(after) ? at + 3 : at;
    }
    return at;
  }

  private int year(int at) {
    String word = lower(at);
    String decade = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (!isYear(decade)) {
      return isoDate(word) ? at + 1 : at;
    }
    boolean told =
        at > 0
            && Set.of(
                    "in", "since", "by", "until", "of", "from", "during", "(", "for", "to", "and",
                    "early", "late", "mid", "fiscal", "the", "before", "after", "around")
                .contains(lower(at - 1));
    boolean unit = kind(at + 1) == Token.Kind.WORD && UNITS.contains(lower(at + 1));
    return told && !unit || !decade.equals(word) ? at + 1 : at;
  }

  private static boolean isoDate(String word) {
    return word.length() == 10
        && word.charAt(4) == '-'
        && word.charAt(7) == '-'
        && isYear(word.substring(0, 4));
  }

  private static boolean isYear(String word) {
    if (word.length() != 4
        || !(word.startsWith("19") || word.startsWith("20") || word.startsWith("18"))) {
      return false;
    }
    return Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
  }

  private static boolean dayOfMonth(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return false;
    }
    String rest = word.substring(digits);
    int value = word.charAt(0) - '0';
    value = digits == 2 ? value * 10 + (word.charAt(1) - '0') : value;
    return value >= 1
        && value <= 31
        && (rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest));
  }

  private int number(int at) {
    String word = lower(at);
    int start = at;
    if (word.length() == 1 && CURRENCIES.indexOf(word.charAt(0)) >= 0) {
      start++;
    }
    boolean digits = startsWithDigit(lower(start)) && measures(lower(start));
    if (!digits && !(start == at && NUMBERS.contains(word))) {
      return at;
    }
    int end = start + 1;
    while (SCALES.contains(lower(end))
        || digits && NUMBERS.contains(lower(end)) && !lower(end).endsWith("s")
        || !digits && NUMBERS.contains(lower(end))) {
      if (lower(end).equals("per") && !lower(end + 1).equals("cent")) {
        break;
      }
      end += lower(end).equals("per") ? 2 : 1;
    }
    return end;
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** 12m, 40ft and 5th measure or count; 9to5mac does not. */
  private static boolean measures(String word) {
    int i = 0;
    while (i < word.length()
        && (Character.isDigit(word.charAt(i)) || ".,".indexOf(word.charAt(i)) >= 0)) {
      i++;
    }
    return word.length() - i <= 2;
  }

  private boolean capital(int at) {
    return at < tokens.size() && Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  private Token.@Nullable Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : null;
  }

  /** The characters of a hit. */
  Span span(Hit hit) {
    return tokens.get(hit.from()).span().cover(tokens.get(hit.to() - 1).span());
  }
}
