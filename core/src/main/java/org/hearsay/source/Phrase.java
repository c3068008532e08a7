package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mention cut into its parts: "Ann Lee, 58, a former minister who left" has the core "Ann Lee"
 * and one apposition.
 *
 * @param core the words of the noun phrase up to its first modifier behind the head
 * @param tail the rest of the first part
 * @param appositions the parts behind commas and brackets
 */
record Phrase(List<Word> core, List<Word> tail, List<List<Word>> appositions) {

  /** Words that end the core: prepositions, relatives and participles behind a head noun. */
  private static final Set<String> STOPS = SourceLexicon.words("stop");

  private static final Set<String> NAME_JOINTS = Set.of("of", "for", "and", "&", "on", "the", "in");

  static Phrase of(List<Word> words) {
    List<List<Word>> parts = parts(words);
    List<Word> first = parts.get(0);
    int cut = cut(first);
    return new Phrase(
        first.subList(0, cut), first.subList(cut, first.size()), parts.subList(1, parts.size()));
  }

  /** Whether a noun phrase cannot begin with this word. */
  static boolean isStop(Word word) {
    return STOPS.contains(word.lower()) && !word.isAcronym();
  }

  private static List<List<Word>> parts(List<Word> words) {
    List<List<Word>> parts = new ArrayList<>();
    List<Word> part = new ArrayList<>();
    for (Word word : words) {
      if (!part.isEmpty() && (breaks(word.gap()) || word.text().startsWith("@"))) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(word);
    }
    parts.add(part);
    return parts;
  }

  private static boolean breaks(String gap) {
    return gap.chars().anyMatch(c -> ",;:()[]—–.\n".indexOf(c) >= 0);
  }

  /** "a film showing", "sources very nearly": a participle or adverb right behind a noun. */
  private static boolean isParticiple(Word word) {
    String text = word.text();
    return !word.isCapitalised()
        && text.length() > 4
        && (text.endsWith("ed") || text.endsWith("ing") || text.endsWith("ly"))
        && SourceLexicon.DEFAULT.noun(text).isEmpty();
  }

  private static int cut(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (isStop(word) && !insideName(words, i)
          || isParticiple(word)
              && SourceLexicon.DEFAULT.nounAtEnd(words.subList(0, i)).isPresent()) {
        return i;
      }
    }
    return words.size();
  }

  /** "Department of Homeland Security": the joint belongs to the name. */
  private static boolean insideName(List<Word> words, int i) {
    Word joint = words.get(i);
    if (!NAME_JOINTS.contains(joint.lower())
        || !words.get(i - 1).isCapitalised()
        || words.get(i - 1).possessive()) {
      return false;
    }
    int next = i + 1;
    while (next < words.size() && NAME_JOINTS.contains(words.get(next).lower())) {
      next++;
    }
    return i - 1 >= 0
        && next < words.size()
        && words.get(next).isCapitalised()
        && joint.continues();
  }

  /** The capitalised words at the end of the core, with joints and particles between them. */
  List<Word> properRun() {
    int from = core.size();
    while (from > 0 && core.get(from - 1).isCapitalised() && !core.get(from - 1).possessive()
        || from > 0 && from < core.size() && joins(from - 1)
        || from == core.size() && from > 0 && core.get(from - 1).isCapitalised()) {
      from--;
    }
    while (from < core.size() && !core.get(from).isCapitalised()) {
      from++;
    }
    return core.subList(from, core.size());
  }

  private boolean joins(int i) {
    boolean afterJoint = i > 1 && NAME_JOINTS.contains(core.get(i - 1).lower());
    return i > 0
        && (core.get(i - 1).isCapitalised() || afterJoint && core.get(i - 2).isCapitalised())
        && (NAME_JOINTS.contains(core.get(i).lower()) || PARTICLES.contains(core.get(i).lower()));
  }

  private static final Set<String> PARTICLES = SourceLexicon.words("particle");

  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }
}
