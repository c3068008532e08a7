package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A lexicon of phrases, looked up in {@link Words}. Read once from a resource file of tab-separated
 * lines: a pattern, then columns of the room's own. In a pattern
 *
 * <ul>
 *   <li>{@code a/b/c} stands for any of the words,
 *   <li>{@code ~deny} for a regular verb in all its forms,
 *   <li>{@code {name}} for the words of the list that a line {@code !name=a/b/c} gives before,
 *   <li>{@code ?a/b} for a word that may be there or not,
 *   <li>{@code _} for up to three words of any kind.
 * </ul>
 *
 * Lines that begin with {@code #} are comments. Looking up costs time linear in the text: an index
 * by first word, and patterns of bounded length. Immutable and thread-safe.
 */
public final class Phrases {

  /** Most words that a gap stands for: an adverb, an article and an adjective. */
  private static final int GAP = 3;

  private static final String ENDS = ".?!;";

  /**
   * An entry of the lexicon.
   *
   * @param pattern as the file has it
   * @param columns what the file says of it
   */
  public record Entry(String pattern, List<String> columns) {
    public Entry {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A place where an entry was found.
   *
   * @param entry the entry
   * @param from index of its first word
   * @param to index behind its last word
   */
  public record Match(Entry entry, int from, int to) {

    /** Number of words. */
    public int length() {
      return to - from;
    }
  }

  private record Element(Set<String> words, boolean gap, boolean optional) {}

  private record Compiled(Entry entry, List<Element> elements) {}

  private final Map<String, List<Compiled>> byFirst = new HashMap<>();

  private Phrases() {}

  /**
   * Reads a lexicon.
   *
   * @param room a class of the room whose resource it is
   * @param name the file's name
   * @throws IllegalStateException if the file is missing or a line has no pattern
   */
  public static Phrases load(Class<?> room, String name) {
    Phrases phrases = new Phrases();
    Map<String, String> lists = new TreeMap<>();
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name + " beside " + room.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        phrases.take(line, lists);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading lexicon " + name, e);
    }
    return phrases;
  }

  /** Every place where an entry stands, by first word; the longest form of each entry there. */
  public List<Match> find(Words words) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Compiled phrase : byFirst.getOrDefault(words.at(i), List.of())) {
        int end = end(phrase.elements(), 0, words, i);
        if (end > 0) {
          found.add(new Match(phrase.entry(), i, end));
        }
      }
    }
    return found;
  }

  /** Of these matches, in text order, the longest at each place; none overlaps another. */
  public static List<Match> longest(List<Match> found) {
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      Match last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || match.from() >= last.to()) {
        kept.add(match);
      } else if (match.from() == last.from() && match.length() > last.length()) {
        kept.set(kept.size() - 1, match);
      }
    }
    return kept;
  }

  private static int end(List<Element> elements, int element, Words words, int at) {
    if (element == elements.size()) {
      return at;
    }
    Element now = elements.get(element);
    if (now.gap()) {
      for (int skip = 0; skip <= GAP; skip++) {
        int end = end(elements, element + 1, words, at + skip);
        if (end > 0) {
          return end;
        }
        if (ENDS.contains(words.at(at + skip))) {
          return -1;
        }
      }
      return -1;
    }
    int end = now.words().contains(words.at(at)) ? end(elements, element + 1, words, at + 1) : -1;
    return end < 0 && now.optional() ? end(elements, element + 1, words, at) : end;
  }

  private void take(String line, Map<String, String> lists) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("!")) {
      int equals = line.indexOf('=');
      lists.put("{" + line.substring(1, equals).strip() + "}", line.substring(equals + 1).strip());
      return;
    }
    List<String> columns = List.of(line.split("\t", -1));
    List<Element> elements = new ArrayList<>();
    for (String part : columns.get(0).strip().split(" ", -1)) {
      elements.add(element(part, lists));
    }
    Entry entry = new Entry(columns.get(0).strip(), columns.subList(1, columns.size()));
    Compiled compiled = new Compiled(entry, List.copyOf(elements));
    if (elements.get(0).gap() || elements.get(0).optional()) {
      throw new IllegalStateException("a pattern begins with a word that must be there: " + line);
    }
    for (String first : elements.get(0).words()) {
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(compiled);
    }
  }

  private static Element element(String part, Map<String, String> lists) {
    if (part.equals("_")) {
      return new Element(Set.of(), true, false);
    }
    boolean optional = part.startsWith("?");
    Set<String> words = new TreeSet<>();
    for (String choice : (optional ? part.substring(1) : part).split("/", -1)) {
      String list = lists.getOrDefault(choice, choice);
      for (String word : list.split("/", -1)) {
        if (word.startsWith("~")) {
          words.addAll(forms(word.substring(1)));
        } else if (!word.isEmpty() && !word.startsWith("{")) {
          words.add(word);
        } else {
          throw new IllegalStateException("not a word or a list known before: " + part);
        }
      }
    }
    return new Element(Set.copyOf(words), false, optional);
  }

  /** The four forms of a regular verb. */
  static List<String> forms(String verb) {
    char last = verb.charAt(verb.length() - 1);
    char before = verb.length() < 2 ? 'e' : verb.charAt(verb.length() - 2);
    if (last == 'e') {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, verb + "s", verb + "d", stem + "ing");
    }
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    boolean hisses = last == 's' || last == 'x' || last == 'h' && (before == 's' || before == 'c');
    return List.of(verb, verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing");
  }
}
