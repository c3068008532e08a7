package org.hearsay.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names of people, bodies and outlets, and descriptions of unnamed sources. Thread-safe.
 */
final class Names {

  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1++");

  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,6}\\b");

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "and",
          "to",
          "in",
          "at",
          "on",
          "with",
          "by",
          "from",
          "its",
          "his",
          "her",
          "their",
          "who",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "com",
          "news",
          "newspaper",
          "website",
          "site",
          "online",
          "inc",
          "corp",
          "ltd",
          "co",
          "one",
          "two",
          "three",
          "four",
          "several",
          "other",
          "another");

  /** Words of any unnamed source: they tell nothing about who it is. */
  private static final Set<String> ANY_SOURCE =
      Set.of(
          "source",
          "sources",
          "people",
          "person",
          "persons",
          "familiar",
          "matter",
          "knowledge",
          "plans",
          "plan",
          "situation",
          "thinking",
          "briefed",
          "discussions",
          "talks",
          "close",
          "unnamed",
          "anonymous",
          "insiders",
          "insider",
          "unidentified",
          "informed",
          "direct",
          "negotiations",
          "deal",
          "company",
          "those",
          "some",
          "third",
          "interviewees",
          "man",
          "men",
          "individuals",
          "individual",
          "involved",
          "case",
          "issue",
          "group",
          "unspecified",
          "condition",
          "anonymity",
          "not",
          "named",
          "know",
          "knows",
          "knowledgeable",
          "topic",
          "project",
          "process",
          "inside",
          "senior",
          "high",
          "level",
          "ranking",
          "top");

  /** Words of a body's voice: its spokesman is the body. */
  private static final Set<String> VOICE =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokespeople",
          "spokesmen",
          "official",
          "officials",
          "representative",
          "representatives",
          "rep",
          "statement",
          "office",
          "press",
          "service",
          "chief",
          "head",
          "director",
          "president",
          "secretary",
          "minister",
          "senior",
          "executive",
          "officer",
          "deputy",
          "former",
          "general",
          "chairman",
          "leader",
          "author",
          "government",
          "department",
          "ministry",
          "company",
          "agency",
          "administration",
          "authorities",
          "authority",
          "side",
          "communications",
          "aide",
          "adviser",
          "advisor");

  private static final Set<String> GOVERNMENT = Set.of("minister", "ministry", "department");

  private static final Set<String> NO_BEGINNING =
      Set.of("of", "in", "on", "at", "to", "due", "that", "which", "and", "it", "there", "what");

  private static final Map<String, String> ALIASES = aliases();

  private Names() {}

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (String[] row : ClaimLexicon.rows("aliases.tsv")) {
      for (String other : row[1].split("\\|")) {
        aliases.put(other, row[0]);
      }
    }
    return aliases;
  }

  /** The name under which the body is best known, lower case; the words themselves if none is. */
  private static String known(String name) {
    String plain = String.join(" ", SPLIT.split(bounded(name).toLowerCase(Locale.ROOT).strip()));
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    String alias = ALIASES.get(bare);
    if (alias != null) {
      return alias;
    }
    StringBuilder known = new StringBuilder();
    for (String word : bare.split(" ")) {
      // Initials among other words: "a DHS spokesman".
      String whole = word.length() > 1 ? ALIASES.getOrDefault(word, word) : word;
      boolean initials = !whole.equals(word) && !name.contains(word.toUpperCase(Locale.ROOT));
      known.append(known.isEmpty() ? "" : " ").append(initials ? word : whole);
    }
    return known.toString();
  }

  /** The words of a name that tell it apart, lower case, in order. */
  static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    String plain = known(POSSESSIVE.matcher(bounded(name)).replaceAll(""));
    for (String word : SPLIT.split(plain)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** What an unnamed source is besides unnamed: "a hospital source" gives "hospital". */
  static Set<String> detail(String description) {
    Set<String> words = words(description);
    words.removeAll(ANY_SOURCE);
    return words;
  }

  /** The body's own words: "a spokesman for the Acme company" gives "acme". */
  static Set<String> body(String name) {
    Set<String> words = words(name);
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeAll(VOICE);
    return telling.isEmpty() ? words : telling;
  }

  /** What a minister or a ministry's voice is in charge of: "infrastructure minister". */
  static Set<String> remit(String role) {
    Set<String> words = words(role);
    if (Collections.disjoint(words, GOVERNMENT)) {
      return Set.of();
    }
    words.removeAll(VOICE);
    return words;
  }

  /** Whether one name is the other, a shorter form of it, or its initials. */
  static boolean same(String one, String other) {
    return sameWords(words(one), words(other))
        || initials(one, other)
        || initials(other, one)
        || spelledAlike(words(one), words(other));
  }

  /** "Al-Sabah" and "al Sabaah": the same letters, doubled ones once, whatever the gaps. */
  private static boolean spelledAlike(Set<String> one, Set<String> other) {
    String a = DOUBLED.matcher(String.join("", one)).replaceAll("$1");
    String b = DOUBLED.matcher(String.join("", other)).replaceAll("$1");
    return a.length() >= 5 && a.equals(b);
  }

  /** Whether both are forms of one person's name: the surname is common and nothing is against. */
  static boolean samePerson(String one, String other) {
    List<String> a = List.copyOf(words(one));
    List<String> b = List.copyOf(words(other));
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean surname = a.get(a.size() - 1).equals(b.get(b.size() - 1));
    boolean first = a.size() < 2 || b.size() < 2 || a.get(0).charAt(0) == b.get(0).charAt(0);
    return surname && first || a.size() > 1 && b.size() > 1 && sameWords(words(one), words(other));
  }

  /** Whether one is a person's full name and the other holds it: "the editor Jane Roe". */
  static boolean holds(String description, String person) {
    List<String> name = List.copyOf(words(person));
    return name.size() >= 2
        && name.size() <= 4
        && Character.isUpperCase(person.charAt(0))
        && words(description).containsAll(name);
  }

  /** Whether the name cannot be that of a source: a date, or the rest of a cut phrase. */
  static boolean isNone(String name) {
    String first = name.strip().split("\\s+", 2)[0];
    if (NO_BEGINNING.contains(first)) {
      return true;
    }
    Set<String> words = words(name);
    return !words.isEmpty() && words.stream().allMatch(Calendar::isName);
  }

  /** Whether both are forms of one body's name. */
  static boolean sameBody(String one, String other) {
    return sameWords(body(one), body(other)) || initials(one, other) || initials(other, one);
  }

  private static boolean sameWords(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  /** Whether the first is the initials of the second: "WSJ", "DHS". */
  static boolean initials(String letters, String name) {
    Matcher capitals = CAPITALS.matcher(bounded(letters).replace(".", ""));
    if (!capitals.find()) {
      return false;
    }
    StringBuilder first = new StringBuilder();
    for (String word : SPLIT.split(POSSESSIVE.matcher(bounded(name)).replaceAll(""))) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !"The".equals(word)) {
        first.append(word.charAt(0));
      }
    }
    return first.toString().startsWith(capitals.group());
  }

  /** Whether the word, in lower case, only says that somebody speaks for a body. */
  static boolean isVoice(String word) {
    return VOICE.contains(word);
  }

  /** Whether the two share a word. */
  static boolean overlap(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static String bounded(String name) {
    return name.length() > 300 ? name.substring(0, 300) : name;
  }
}
