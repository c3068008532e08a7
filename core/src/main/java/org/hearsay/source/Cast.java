package org.hearsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Who appears in one article: identities by name, in the order in which they were found. */
final class Cast {

  /** What stands behind a company's name and is left out of its short form. */
  private static final Pattern CORPORATE =
      Pattern.compile(" (?:Co|Corp|Inc|Ltd|LLC|PLC|Plc|Company|Corporation|Group)\\.?$");

  private final Map<String, List<Identity>> byKey = new HashMap<>();
  private final TreeMap<Span, Identity> timeline = new TreeMap<>();
  private final TreeMap<Span, String> unsure = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> firstAt = new HashMap<>();
  private final Map<String, Integer> humans = new HashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final Map<String, String> byLastWord = new HashMap<>();
  private final Map<String, Integer> bodies = new HashMap<>();

  /** Whether a person of this full name, surname or first name is known. */
  boolean knowsPerson(String name) {
    return person(name).isPresent();
  }

  /** The person whom this name can mean: by full name, else by surname, else by first name. */
  Optional<Identity> person(String name) {
    List<Identity> named = byKey.getOrDefault(PersonName.key(name), List.of());
    Optional<Identity> exact = last(named, i -> i.kind() == SourceKind.PERSON);
    if (exact.isPresent() || !name.contains(" ")) {
      return exact;
    }
    String[] words = name.split(" ");
    String surname = words[words.length - 1];
    return last(
        byKey.getOrDefault(PersonName.key(surname), List.of()),
        i -> i.kind() == SourceKind.PERSON && compatible(i.name(), words));
  }

  /** "Robert Lee" and "Bob Lee" are apart, "R. Lee" and "Robert A. Lee" are not. */
  private static boolean compatible(String known, String[] other) {
    String[] words = known.split(" ");
    if (!PersonName.key(words[words.length - 1]).equals(PersonName.key(other[other.length - 1]))) {
      return false;
    }
    if (words.length == 1 || other.length == 1) {
      return true;
    }
    String a = sound(words[0]);
    String b = sound(other[0]);
    return a.equals(b) || a.charAt(0) == b.charAt(0) && (a.endsWith(".") || b.endsWith("."));
  }

  /**
   * A first name without the letters in which spellings of one name differ: Kristina, Christina.
   */
  private static String sound(String name) {
    StringBuilder sound = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      char plain = c == 'y' ? 'i' : c == 'k' ? 'c' : c;
      boolean dropped = plain == 'h' && sound.length() > 0;
      boolean doubled = sound.length() > 0 && sound.charAt(sound.length() - 1) == plain;
      if (!dropped && !doubled) {
        sound.append(plain);
      }
    }
    return sound.toString();
  }

  /** Anything else with a proper name, of the same kind. */
  Optional<Identity> named(String name, SourceKind kind) {
    return last(byKey.getOrDefault(bodyKey(name), List.of()), i -> i.kind() == kind)
        .or(
            () ->
                last(
                    byKey.getOrDefault(bodyKey(name), List.of()),
                    i -> i.kind() != SourceKind.PERSON));
  }

  private static Optional<Identity> last(List<Identity> list, Predicate<Identity> fits) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (fits.test(list.get(i))) {
        return Optional.of(list.get(i));
      }
    }
    return Optional.empty();
  }

  /** Adds a person, or the fuller name of one. */
  Identity addPerson(String name, Basis basis) {
    Optional<Identity> known = person(name);
    Identity identity = known.orElseGet(() -> new Identity(name, SourceKind.PERSON, basis));
    if (name.length() > identity.name().length() && name.contains(" ")) {
      identity.rename(name);
    } else {
      identity.alias(name);
    }
    String[] words = name.split(" ");
    index(PersonName.key(name), identity);
    index(PersonName.key(words[words.length - 1]), identity);
    if (words.length > 1) {
      index(PersonName.key(words[0]), identity);
    }
    return identity;
  }

  /** Adds an outlet, institution or organisation. */
  Identity addNamed(String name, SourceKind kind, Basis basis) {
    String initials = initials(name);
    Optional<Identity> known = named(name, kind);
    if (known.isEmpty() && initials.length() > 1) {
      known = named(initials, kind).filter(i -> i.kind() == kind && i.name().equals(initials));
    }
    String expansion = expansions.getOrDefault(name, name);
    Identity identity = known.orElseGet(() -> new Identity(expansion, kind, basis));
    if (identity.name().equals(initials)) {
      identity.rename(name);
    }
    identity.alias(name);
    index(bodyKey(name), identity);
    index(bodyKey(expansion), identity);
    if (initials.length() > 2) {
      index(bodyKey(initials), identity);
    }
    return identity;
  }

  private void index(String key, Identity identity) {
    List<Identity> list = byKey.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(identity)) {
      list.add(identity);
    }
  }

  private static String bodyKey(String name) {
    String key = PersonName.key(name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** "Department of Homeland Security" gives "DHS". */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (isAcronym(word)) {
        return ""; // "HP PC" is not what HP stands for
      }
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** The longest-known name that ends in this noun: "the college" is the Rosewood College. */
  Optional<String> nameEndingIn(String noun) {
    return noun.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            byLastWord.get(noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1)));
  }

  /** Notes capitalised words that are no known person, outlet or state: most are organisations. */
  void noteName(Span span, String name) {
    unsure.put(span, name);
    counts.merge(name, 1, Integer::sum);
    firstAt.putIfAbsent(name, span.start());
    String full = CORPORATE.matcher(name).replaceFirst("");
    String initials = initials(full);
    if (initials.length() > 1) {
      expansions.putIfAbsent(initials, full);
    }
    if (name.contains(" ")) {
      byLastWord.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), name);
    }
  }

  /**
   * The name of two or three words that ends in this word and comes before it: people are so
   * introduced.
   */
  Optional<String> fullerName(String word) {
    int at = firstAt.getOrDefault(word, Integer.MAX_VALUE);
    return Optional.ofNullable(byLastWord.get(word))
        .filter(n -> n.split(" ").length <= 3 && firstAt.getOrDefault(n, at) < at);
  }

  /** The name that the article uses most of those that may be an organisation, before an offset. */
  Optional<String> likelyOrganisation(int offset) {
    return unsure.headMap(new Span(offset, offset), false).descendingMap().values().stream()
        .limit(SourceSettings.REACH_IN_MENTIONS)
        .max(
            Comparator.comparingInt((String n) -> counts.getOrDefault(n, 0)).thenComparing(n -> n));
  }

  /**
   * Whether a name is used again and again in full: so are bodies, while people become surnames.
   */
  boolean neverShortened(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return counts.getOrDefault(name, 0) > 1 && counts.getOrDefault(last, 0) == 0;
  }

  /** Notes that the text calls this name "he" or "she". */
  void noteHuman(String name) {
    humans.merge(name, 1, Integer::sum);
  }

  /** Notes that the text calls this name "it", or names its people: "a Fabricom agent". */
  void noteBody(String name) {
    bodies.merge(name, 1, Integer::sum);
  }

  /**
   * Whether the text calls this name "he" or "she" in a good part of its places, and more often
   * than "it".
   */
  boolean looksHuman(String name) {
    int times = humans.getOrDefault(name, 0);
    boolean often =
        times > 1 && 4 * times >= counts.getOrDefault(name, 0)
            || times == 1 && counts.getOrDefault(name, 0) <= 2
            || times > 2 && 3 * bodies.getOrDefault(name, 0) <= times;
    return often && bodies.getOrDefault(name, 0) < times;
  }

  /** The outlet whose name begins at this offset. */
  Optional<Identity> outletAt(int offset) {
    return timeline
        .subMap(new Span(offset, offset), new Span(offset + 1, offset + 1))
        .values()
        .stream()
        .filter(i -> i.kind() == SourceKind.OUTLET)
        .findFirst();
  }

  /** The first outlet whose name begins within this part of the text. */
  Optional<Identity> outletWithin(Span span) {
    return within(span).values().stream().filter(Cast::isNamedOutlet).findFirst();
  }

  /** The outlets whose names begin within this part of the text, by place. */
  Map<Span, Identity> outletsWithin(Span span) {
    Map<Span, Identity> outlets = new TreeMap<>(within(span));
    outlets.values().removeIf(i -> !isNamedOutlet(i));
    return outlets;
  }

  private SortedMap<Span, Identity> within(Span span) {
    return timeline.subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end()));
  }

  /** Whether it is an outlet known by its name, not "the paper". */
  static boolean isNamedOutlet(Identity identity) {
    return identity.kind() == SourceKind.OUTLET && identity.noun().isEmpty();
  }

  /** The outlet whose longer name begins with this word: Norvane, the Norvane News Agency. */
  Optional<Identity> outletCalled(String word) {
    return timeline.values().stream()
        .limit(SourceSettings.REACH_IN_MENTIONS)
        .filter(Cast::isNamedOutlet)
        .filter(i -> PersonName.key(i.name()).startsWith(PersonName.key(word) + " "))
        .filter(i -> person(word).isEmpty())
        .findFirst();
  }

  /**
   * The person without any role whom the article names before this offset more often than every
   * other such person, and at least {@link SourceSettings#FEWEST_NAMINGS} times.
   */
  Optional<Identity> mostNamed(int offset, Gender gender) {
    Map<Identity, Integer> times = new LinkedHashMap<>();
    timeline.headMap(new Span(offset, offset), false).descendingMap().values().stream()
        .limit(SourceSettings.REACH_IN_MENTIONS)
        .filter(i -> i.kind() == SourceKind.PERSON && i.roles().isEmpty())
        .filter(i -> i.gender().fits(gender))
        .forEach(i -> times.merge(i, 1, Integer::sum));
    int most = times.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<Identity> first =
        times.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return most >= SourceSettings.FEWEST_NAMINGS && first.size() == 1
        ? Optional.of(first.get(0))
        : Optional.empty();
  }

  /** Notes a mention. */
  void mention(Identity identity, Excerpt excerpt) {
    identity.mention(excerpt);
    timeline.put(excerpt.span(), identity);
  }

  /** Everybody mentioned, by place. */
  SortedMap<Span, Identity> mentions() {
    return Collections.unmodifiableSortedMap(timeline);
  }

  /** The identity that fits and was mentioned last before this offset. */
  Optional<Identity> latestBefore(int offset, Predicate<Identity> fits) {
    return timeline.headMap(new Span(offset, offset), false).descendingMap().values().stream()
        .limit(SourceSettings.REACH_IN_MENTIONS)
        .filter(fits)
        .findFirst();
  }

  /** The identity that fits and is mentioned next, from this offset on. */
  Optional<Identity> firstAfter(int offset, Predicate<Identity> fits) {
    return timeline.tailMap(new Span(offset, offset), true).values().stream()
        .limit(SourceSettings.REACH_IN_MENTIONS)
        .filter(fits)
        .findFirst();
  }

  /** The identities mentioned before this offset, the last mention first. */
  List<Map.Entry<Span, Identity>> before(int offset) {
    return timeline.headMap(new Span(offset, offset), false).descendingMap().entrySet().stream()
        .limit(SourceSettings.REACH_OF_PRONOUN_IN_MENTIONS)
        .toList();
  }
}
