package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.Statement;

/**
 * The people whom a story names in full, so that a surname alone, or a name behind a title that a
 * page does not set off by a comma, is the same person on every page. A surname that two people
 * share leads to neither. Immutable and thread-safe.
 */
final class People {

  /** Words of a full name: fewer is a surname, more is a phrase. */
  private static final int NAME_MIN = 2;

  private static final int NAME_MAX = 4;

  /** Words in front of a name that make it somebody else's: "a spokesman for Jane Roe". */
  private static final Set<String> OF_ANOTHER =
      Set.of("of", "for", "to", "by", "at", "with", "and", "from", "about", "in", "than");

  /** What people are called; an office or a statement in front of a name is not that person. */
  private static final Set<String> PEOPLE =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "representative",
          "chief",
          "head",
          "director",
          "president",
          "secretary",
          "minister",
          "executive",
          "officer",
          "deputy",
          "chairman",
          "chairwoman",
          "leader",
          "author",
          "aide",
          "adviser",
          "advisor",
          "lawyer",
          "editor",
          "analyst",
          "historian",
          "professor",
          "engineer",
          "mayor",
          "governor",
          "general",
          "journalist",
          "reporter",
          "senator",
          "ambassador",
          "manager",
          "founder",
          "inspector",
          "congressman",
          "congresswoman",
          "lawmaker",
          "politician",
          "screenwriter",
          "actor",
          "actress",
          "singer",
          "doctor",
          "scientist");

  /** Words that a description must have besides small ones before a role tells who it is. */
  private static final int ROLE_WORDS = 2;

  private final Map<String, Set<String>> bySurname = new TreeMap<>();
  private final Map<String, Set<Set<String>>> rolesOf = new TreeMap<>();

  private People() {}

  /** The people among the speakers of these statements. */
  static People of(List<Proposition> propositions) {
    People people = new People();
    for (Proposition p : propositions) {
      p.statement()
          .map(Statement::speaker)
          .filter(s -> s.kind() == SourceKind.PERSON && isFullName(s.name()))
          .ifPresent(
              s -> {
                people.add(s.name());
                people.addRoles(s);
              });
    }
    return people;
  }

  private void addRoles(Speaker person) {
    Set<Set<String>> roles = rolesOf.computeIfAbsent(person.name(), n -> new LinkedHashSet<>());
    for (String role : person.profile().roles()) {
      Set<String> words = Names.words(role);
      if (words.size() >= ROLE_WORDS || !Collections.disjoint(words, PEOPLE)) {
        roles.add(words);
      }
    }
  }

  /**
   * The only person of the story whose role is what the description says: "the country's ambassador
   * to the bank" on a page that does not name him.
   */
  private Optional<String> byRole(Speaker speaker) {
    boolean described = speaker.kind() == SourceKind.UNNAMED || speaker.kind() == SourceKind.OFFICE;
    Set<String> words = Names.words(speaker.name());
    String lower = speaker.name().toLowerCase(Locale.ROOT);
    boolean any = lower.startsWith("a ") || lower.startsWith("an ");
    boolean person = !Collections.disjoint(words, PEOPLE);
    if (!described || any || !person || words.size() < ROLE_WORDS) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    rolesOf.forEach(
        (name, roles) -> {
          boolean holds = roles.stream().anyMatch(r -> r.containsAll(words));
          if (holds && known.stream().noneMatch(k -> Names.samePerson(k, name))) {
            known.add(name);
          }
        });
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private void add(String name) {
    Set<String> known = bySurname.computeIfAbsent(surname(name), k -> new LinkedHashSet<>());
    if (known.stream().noneMatch(k -> Names.samePerson(k, name))) {
      known.add(name);
    }
  }

  /** The speaker of a statement, by the full name that the story knows. */
  Speaker speaker(Statement statement) {
    Speaker speaker = statement.speaker();
    Optional<String> holder = byRole(speaker);
    if (holder.isPresent()) {
      return new Speaker(holder.get(), SourceKind.PERSON, speaker.size(), speaker.profile());
    }
    String said = statement.attribution().roles().source().map(e -> e.words().strip()).orElse("");
    String name = said.equalsIgnoreCase(speaker.name()) ? said : speaker.name();
    Set<String> known = bySurname.getOrDefault(surname(name), Set.of());
    boolean open = speaker.kind() != SourceKind.OUTLET && !isFullName(name);
    if (!open || known.size() != 1) {
      return speaker;
    }
    String full = known.iterator().next();
    boolean bare = !name.contains(" ") && Character.isUpperCase(name.codePointAt(0));
    return bare || isTitled(name, full)
        ? new Speaker(full, SourceKind.PERSON, speaker.size(), speaker.profile())
        : speaker;
  }

  /** "the deputy minister Jane Roe": a word for a person, the name at the end, nothing between. */
  private static boolean isTitled(String name, String full) {
    if (!name.endsWith(" " + full)) {
      return false;
    }
    List<String> before = words(name.substring(0, name.length() - full.length()));
    before.removeIf(w -> w.equals("the") || w.equals("a") || w.equals("an"));
    return !before.isEmpty()
        && before.stream().limit(3).anyMatch(PEOPLE::contains)
        && !before.get(0).equals("office")
        && !OF_ANOTHER.contains(before.get(before.size() - 1));
  }

  /** Whether the description, in lower case, ends in a word for one person. */
  static boolean isCalled(String description) {
    List<String> words = words(description);
    return !words.isEmpty() && PEOPLE.contains(words.get(words.size() - 1));
  }

  private static boolean isFullName(String name) {
    String[] words = name.split(" ", NAME_MAX + 2);
    if (words.length < NAME_MIN || words.length > NAME_MAX) {
      return false;
    }
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital && !Set.of("de", "la", "von", "van", "der", "al", "bin", "da").contains(word)) {
        return false;
      }
    }
    return !PEOPLE.contains(words[0].toLowerCase(Locale.ROOT));
  }

  private static String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static List<String> words(String name) {
    String bounded = name.substring(0, Math.min(300, name.length()));
    return new ArrayList<>(List.of(bounded.toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }
}
