package org.hearsay.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how many speak from the first words of a mention. */
final class QuantityReader {

  /**
   * What the first words say.
   *
   * @param words how many of them are about the quantity, determiner included
   * @param size the numbers, where stated
   * @param partitive whether "of" and a group follow
   * @param determiner which sort of determiner stands there
   */
  record Start(int words, Optional<GroupSize> size, boolean partitive, Determiner determiner) {}

  /** Sorts of determiner. */
  enum Determiner {
    NONE,
    /** the, this, those, his. */
    DEFINITE,
    /** a, an, another. */
    INDEFINITE,
    /** many, some, several. */
    VAGUE
  }

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("both", 2),
          Map.entry("dozen", 12),
          Map.entry("pair", 2),
          Map.entry("couple", 2),
          Map.entry("trio", 3));

  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "other",
          "separate",
          "different",
          "single");

  private static final Set<String> APPROXIMATE =
      Set.of(
          "at", "least", "about", "around", "nearly", "almost", "over", "more", "than", "only",
          "just", "even", "but", "yet", "still", "all");

  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
          "your", "said", "same");

  private static final Set<String> VAGUE =
      Set.of(
          "many",
          "some",
          "several",
          "multiple",
          "various",
          "numerous",
          "few",
          "most",
          "countless",
          "certain",
          "other",
          "different",
          "any");

  /** Nouns before "of" that only say that there are several. */
  private static final Set<String> COLLECTIVES =
      Set.of(
          "number",
          "group",
          "handful",
          "majority",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "plenty",
          "lots",
          "lot",
          "host",
          "range",
          "slew",
          "string",
          "series",
          "variety",
          "minority");

  private static final int DOZEN = 12;

  /** Numbers above this are not sizes of groups of sources but counts of something else. */
  private static final int LARGEST = 1000;

  private QuantityReader() {}

  /** Reads the start of a mention. */
  static Start read(List<Word> words) {
    int i = skip(words, 0, APPROXIMATE);
    Determiner determiner = determiner(words, i);
    int collective = collective(words, i);
    if (collective > 0) {
      return partitive(words, collective, OptionalInt.empty());
    }
    if (determiner == Determiner.DEFINITE || determiner == Determiner.INDEFINITE) {
      i = skip(words, i + 1, Set.of("same", "said", "very"));
    }
    if (determiner == Determiner.INDEFINITE
        && lower(words, i).filter(ORDINALS::contains).isPresent()) {
      return new Start(i + 1, Optional.of(GroupSize.of(1)), false, determiner);
    }
    if (lower(words, i).filter(VAGUE::contains).isPresent()) {
      boolean of = lower(words, i + 1).filter("of"::equals).isPresent();
      return of
          ? partitive(words, i + 2, OptionalInt.empty())
          : new Start(i + 1, Optional.empty(), false, Determiner.VAGUE);
    }
    return counted(words, i, determiner);
  }

  private static Start counted(List<Word> words, int i, Determiner determiner) {
    OptionalInt n = number(words, i);
    int next = n.isPresent() ? i + 1 : i;
    if (n.isPresent() && lower(words, next).filter("dozen"::equals).isPresent()) {
      n = OptionalInt.of(Math.min(LARGEST, n.getAsInt() * DOZEN));
      next++;
    }
    if (n.isPresent() && lower(words, next).filter("of"::equals).isPresent()) {
      return partitive(words, next + 1, n);
    }
    Optional<GroupSize> size =
        n.isPresent() ? Optional.of(GroupSize.of(n.getAsInt())) : Optional.empty();
    if (size.isEmpty() && determiner == Determiner.INDEFINITE) {
      size = Optional.of(GroupSize.of(1));
    }
    return new Start(next, size, false, determiner);
  }

  /** "a small number of": how many words it takes, or 0. */
  private static int collective(List<Word> words, int from) {
    for (int i = from; i < Math.min(from + 5, words.size()); i++) {
      if (COLLECTIVES.contains(words.get(i).lower())
          && lower(words, i + 1).filter("of"::equals).isPresent()) {
        return i + 2;
      }
    }
    return 0;
  }

  /** "two of the three sources": behind the "of". */
  private static Start partitive(List<Word> words, int from, OptionalInt n) {
    int i = from;
    Determiner inner = determiner(words, i);
    if (inner == Determiner.DEFINITE) {
      i++;
    }
    OptionalInt of = number(words, i);
    if (of.isPresent()) {
      i++;
    }
    boolean some = inner == Determiner.DEFINITE || of.isPresent() || startsWithPossessive(words, i);
    boolean valid = n.isPresent() || of.isPresent();
    Optional<GroupSize> size = valid ? Optional.of(new GroupSize(n, of)) : Optional.empty();
    return new Start(i, size, some, n.isPresent() ? Determiner.INDEFINITE : Determiner.VAGUE);
  }

  private static boolean startsWithPossessive(List<Word> words, int i) {
    return i < words.size() && words.get(i).possessive();
  }

  private static Determiner determiner(List<Word> words, int i) {
    String word = lower(words, i).orElse("");
    if (word.equals("a") || word.equals("an") || word.equals("another")) {
      return Determiner.INDEFINITE;
    }
    if (VAGUE.contains(word)) {
      return Determiner.VAGUE;
    }
    return DEFINITE.contains(word) ? Determiner.DEFINITE : Determiner.NONE;
  }

  private static int skip(List<Word> words, int from, Set<String> over) {
    int i = from;
    while (i + 1 < words.size() && over.contains(words.get(i).lower())) {
      i++;
    }
    return i;
  }

  private static Optional<String> lower(List<Word> words, int i) {
    return i < words.size() ? Optional.of(words.get(i).lower()) : Optional.empty();
  }

  private static OptionalInt number(List<Word> words, int i) {
    String word = lower(words, i).orElse("");
    Integer named = NUMBERS.get(word);
    if (named != null) {
      return OptionalInt.of(named);
    }
    if (word.length() > 0
        && word.length() <= 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int value = Integer.parseInt(word);
      return value >= 1 && value <= LARGEST ? OptionalInt.of(value) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }
}
