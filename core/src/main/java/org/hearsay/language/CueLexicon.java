package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that introduce what somebody says. Immutable and thread-safe. */
final class CueLexicon {

  /**
   * A cue verb.
   *
   * @param lemma its lemma
   * @param particle the word that must follow, or empty
   * @param sense what it does with its content
   * @param complements the letters of the lexicon's complement column
   */
  record Verb(String lemma, String particle, String sense, String complements) {

    /** Whether the verb takes this complement. */
    boolean takes(char complement) {
      return complements.indexOf(complement) >= 0;
    }
  }

  /** Stands where a group has no verb. */
  static final Verb NONE = new Verb("", "", "state", "");

  /** A verb in one of its forms. */
  record VerbForm(Verb verb, Inflection.Form form) {}

  private final Map<String, VerbForm> verbs = new LinkedHashMap<>();
  private final Map<String, VerbForm> particleVerbs = new LinkedHashMap<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> adverbs = new LinkedHashSet<>();

  private CueLexicon() {}

  /** The lexicon that comes with the library. */
  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (List<String> row : LexiconFile.rows("cues-en.tsv")) {
      String[] words = row.get(0).split(" ");
      switch (row.get(1)) {
        case "verb" -> lexicon.addVerb(words, row);
        case "noun" -> {
          lexicon.nouns.add(words[0]);
          lexicon.nouns.add(words[0] + "s");
        }
        case "adverb" -> lexicon.adverbs.add(words[0]);
        default -> {}
      }
    }
    return lexicon;
  }

  private void addVerb(String[] words, List<String> row) {
    String particle = words.length > 1 ? words[1] : "";
    String lemma = words[0].split("/")[0];
    Verb verb = new Verb(lemma, particle, row.get(2), row.get(3));
    Map<String, VerbForm> into = particle.isEmpty() ? verbs : particleVerbs;
    Inflection.forms(words[0])
        .forEach(
            (word, form) ->
                into.putIfAbsent(
                    particle.isEmpty() ? word : word + " " + particle, new VerbForm(verb, form)));
  }

  /** The verb that this word is a form of, with the word after it where the verb needs one. */
  @Nullable VerbForm verb(String lower, String next) {
    VerbForm withParticle = particleVerbs.get(lower + " " + next);
    return withParticle != null ? withParticle : verbs.get(lower);
  }

  /** Every verb form without particle. */
  Map<String, Inflection.Form> verbForms() {
    Map<String, Inflection.Form> forms = new LinkedHashMap<>();
    verbs.forEach((word, form) -> forms.put(word, form.form()));
    return forms;
  }

  /** Whether the word is a noun of saying, thinking or showing. */
  boolean isNoun(String lower) {
    return nouns.contains(lower);
  }

  /** Whether the word marks hearsay: "reportedly". */
  boolean isAdverb(String lower) {
    return adverbs.contains(lower);
  }
}
