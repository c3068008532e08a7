package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Inflection.Form;

/** Finds the verbs of saying, thinking, showing and asking with their auxiliaries. Stateless. */
final class CueFinder {

  /** Auxiliaries and adverbs before a verb, at most. */
  private static final int LONGEST_GROUP = 6;

  /**
   * A cue verb in a view.
   *
   * @param from first item of its verb group
   * @param at the verb
   * @param to behind the verb and its particle
   * @param verb which verb
   * @param form in which form
   * @param passive whether a form of "be" makes it passive
   * @param infinitive whether "to" stands before it
   */
  record Cue(
      int from,
      int at,
      int to,
      CueLexicon.Verb verb,
      Form form,
      boolean passive,
      boolean infinitive) {

    /** Whether it can be the verb of a main clause. */
    boolean isFinite() {
      return form != Form.ING && !infinitive;
    }
  }

  private final CueLexicon lexicon;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cue verbs of the view, in text order. */
  List<Cue> find(ClauseView view) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      WordClass kind = view.kind(i);
      boolean verbal = kind == WordClass.VERB || kind == WordClass.PAST || kind == WordClass.ING;
      boolean maybe = kind == WordClass.NOUN && view.kind(i - 1).isNominal();
      CueLexicon.VerbForm form =
          verbal || maybe ? lexicon.verb(view.lower(i), view.lower(i + 1)) : null;
      if (form != null && (verbal || !form.verb().particle().isEmpty())) {
        cues.add(cue(view, i, form));
      }
    }
    return cues;
  }

  private static Cue cue(ClauseView view, int at, CueLexicon.VerbForm form) {
    int from = at;
    boolean be = false;
    boolean to = false;
    int lowest = Math.max(0, at - LONGEST_GROUP);
    for (int i = at - 1; i >= lowest; i--) {
      WordClass kind = view.kind(i);
      boolean helper = kind.isAuxiliary() || kind == WordClass.NOT;
      boolean adverb =
          kind == WordClass.ADVERB
              && !NounPhrases.isCircumstance(view.lower(i))
              && !view.isWord(i, "here", "there", "today", "yesterday", "however", "meanwhile");
      if (!helper && !adverb) {
        to = kind == WordClass.TO;
        break;
      }
      be |= kind == WordClass.BE;
      from = i;
    }
    String clitic = from > 0 && view.is(from - 1, WordClass.PRONOUN) ? view.lower(from - 1) : "";
    be |= clitic.endsWith("'s") || clitic.endsWith("'re") || clitic.endsWith("'m");
    boolean participle = form.form() == Form.PAST || form.form() == Form.PARTICIPLE;
    int end = at + (form.verb().particle().isEmpty() ? 1 : 2);
    return new Cue(from, at, end, form.verb(), form.form(), be && participle, to);
  }
}
