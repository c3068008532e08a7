package org.hearsay.language;

import org.hearsay.language.CueFinder.Cue;
import org.jspecify.annotations.Nullable;

/** What follows a cue verb: where its content begins and where the cue's words end. Stateless. */
final class Complements {

  /**
   * The complement of a cue verb.
   *
   * @param rule the pattern that fits
   * @param start first item of the content
   * @param cueEnd behind the last item of the cue
   */
  record Complement(RoleRule rule, int start, int cueEnd) {}

  private Complements() {}

  /** The complement to the right of the cue, if its verb takes what stands there. */
  static @Nullable Complement find(ClauseView view, Cue cue) {
    int at = cue.to();
    int after = Clauses.tail(view, at);
    if (cue.verb().takes('l') && view.kind(after).beginsPhrase()) {
      Complement told = afterAddressee(view, cue, after);
      if (told != null) {
        return told;
      }
    }
    Complement clause = clause(view, cue, after);
    return clause != null ? clause : object(view, cue, at);
  }

  private static @Nullable Complement afterAddressee(ClauseView view, Cue cue, int from) {
    int limit = Math.min(view.size(), from + 12);
    int shortest = PhraseEnd.core(view, from, limit);
    if (shortest == from) {
      return null;
    }
    int longest = PhraseEnd.right(view, from);
    for (int end : new int[] {longest, shortest}) {
      int after = Clauses.tail(view, end);
      Complement found = saying(view, cue, after);
      if (found != null) {
        return found;
      }
      if (view.is(after, WordClass.TO)) {
        return new Complement(RoleRule.OBJECT_INFINITIVE, after + 1, after + 1);
      }
      if (view.isWord(after, "if", "whether") || view.is(after, WordClass.QUESTION)) {
        return new Complement(RoleRule.QUESTION_CLAUSE, after, end);
      }
      if (Clauses.bareClause(view, after)) {
        return new Complement(RoleRule.BARE_CLAUSE, after, end);
      }
    }
    return afterApposition(view, cue, longest);
  }

  /**
   * "told a meeting in the capital, Quenby: ..." and "told the Herald, her old paper, that ...".
   */
  private static @Nullable Complement afterApposition(ClauseView view, Cue cue, int comma) {
    if (!view.is(comma, WordClass.COMMA)) {
      return null;
    }
    int end = PhraseEnd.right(view, comma + 1);
    boolean closes =
        end > comma + 1 && (view.is(end, WordClass.COLON) || view.is(end, WordClass.COMMA));
    boolean that = view.is(end, WordClass.COMMA) && view.is(end + 1, WordClass.THAT);
    boolean speech = view.is(end, WordClass.COLON) || view.isQuotation(end + 1);
    if (!closes || !(that || speech)) {
      return null;
    }
    return that
        ? new Complement(RoleRule.THAT_CLAUSE, end + 2, end + 2)
        : new Complement(RoleRule.QUOTE_COLON, end + 1, end);
  }

  /** A that-clause or a quotation. */
  private static @Nullable Complement saying(ClauseView view, Cue cue, int at) {
    boolean comma = view.is(at, WordClass.COMMA);
    int next = comma ? at + 1 : at;
    if (view.is(next, WordClass.THAT) && (cue.verb().takes('t'))) {
      return new Complement(RoleRule.THAT_CLAUSE, next + 1, next + 1);
    }
    if (view.is(at, WordClass.COLON)) {
      return new Complement(RoleRule.QUOTE_COLON, at + 1, cueEnd(view, cue, at));
    }
    if (view.isQuotation(next)
        && cue.verb().takes('q')
        && !cue.verb().takes('c')
        && speech(view, next, comma)) {
      return new Complement(RoleRule.QUOTE_TAG_BEFORE, next, cueEnd(view, cue, at));
    }
    return null;
  }

  private static boolean speech(ClauseView view, int i, boolean comma) {
    boolean subject = view.kind(i + 1).isVerbal() || view.kind(i + 1).isNominal();
    return comma || !subject || view.quotedWords(i) > 4;
  }

  private static @Nullable Complement clause(ClauseView view, Cue cue, int after) {
    int at = cue.to();
    Complement saying = saying(view, cue, after);
    if (saying == null && after > at) {
      saying = saying(view, cue, at);
    }
    if (saying != null) {
      return saying;
    }
    if (cue.verb().takes('w')
        && (view.is(at, WordClass.QUESTION) || view.isWord(at, "if", "whether", "how", "why"))) {
      return new Complement(RoleRule.QUESTION_CLAUSE, at, at);
    }
    if (cue.verb().takes('i') && view.is(at, WordClass.TO)) {
      return new Complement(RoleRule.INFINITIVE, at + 1, at + 1);
    }
    if (cue.verb().lemma().equals("claim")
        && view.is(at, WordClass.NOT)
        && view.is(at + 1, WordClass.TO)) {
      return new Complement(RoleRule.INFINITIVE, at, at);
    }
    if (cue.verb().takes('z')) {
      if (bareClause(view, cue, after)) {
        return new Complement(RoleRule.BARE_CLAUSE, after, cueEnd(view, cue, after));
      }
      if (after > at && bareClause(view, cue, at)) {
        return new Complement(RoleRule.BARE_CLAUSE, at, at);
      }
    }
    return null;
  }

  /** Verbs that also take objects and evidence need a subject with its verb right behind it. */
  private static boolean bareClause(ClauseView view, Cue cue, int at) {
    boolean loose =
        cue.verb().takes('l')
            || cue.verb().lemma().equals("say")
            || !cue.verb().takes('n')
                && !cue.verb().sense().equals("show")
                && !cue.verb().lemma().equals("write")
                && !cue.verb().lemma().equals("post");
    return loose ? Clauses.bareClause(view, at) : Clauses.strictClause(view, at);
  }

  private static @Nullable Complement object(ClauseView view, Cue cue, int at) {
    if (cue.verb().takes('g')
        && (view.is(at, WordClass.ING) || view.isWord(at, "having", "being"))) {
      return new Complement(RoleRule.NOUN_OBJECT, at, at);
    }
    if (cue.verb().takes('n') && view.isQuotation(at)) {
      return new Complement(RoleRule.QUOTE_TAG_BEFORE, at, at);
    }
    CueLexicon.Verb verb = cue.verb();
    // "rejected as absurd the claim"
    if (verb.takes('a') && view.isWord(at, "as") && view.is(at + 2, WordClass.DETERMINER)) {
      return new Complement(RoleRule.OBJECT_COMPLEMENT, at, at);
    }
    int end = PhraseEnd.right(view, at);
    if (end == at) {
      return null;
    }
    int core = PhraseEnd.core(view, at, view.size());
    if (verb.takes('o') && (view.is(end, WordClass.TO) || view.is(core, WordClass.TO))) {
      return new Complement(RoleRule.OBJECT_INFINITIVE, at, at);
    }
    boolean as = verb.takes('a') && (view.isWord(end, "as") || view.isWord(core, "as"));
    boolean of = verb.takes('f') && (hasWord(view, at, end + 1, "of"));
    boolean blamed = verb.takes('b') && hasWord(view, at, end + 1, "for");
    boolean called =
        verb.takes('c')
            && (view.isQuotation(core)
                || view.kind(core).isPremodifier()
                || view.isQuotation(core - 1)
                || view.isQuotation(end)
                || view.is(end, WordClass.DETERMINER)
                || branded(view, cue, at, end));
    if (as || of || blamed || called) {
      return new Complement(RoleRule.OBJECT_COMPLEMENT, at, at);
    }
    boolean answers = verb.sense().equals("deny") || verb.sense().equals("confirm");
    boolean bare = end == at + 1 && view.is(at, WordClass.PRONOUN) && !answers;
    boolean answered = !verb.takes('n') || AnswerObjects.fits(view, cue, at, core, end);
    return verb.takes('n') && !bare && answered
        ? new Complement(RoleRule.NOUN_OBJECT, at, at)
        : null;
  }

  /** "branded the story nonsense": a noun behind the object, which reads as part of it. */
  private static boolean branded(ClauseView view, Cue cue, int at, int end) {
    boolean naming = !cue.verb().takes('q') && !cue.verb().lemma().equals("consider");
    return naming && end >= at + 3 && view.is(end - 1, WordClass.NOUN);
  }

  private static boolean hasWord(ClauseView view, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (view.isWord(i, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind the last item of the cue: it takes in the addressee and the manner of speaking ("told
   * the agency", "said in a statement") but not time alone.
   */
  static int cueEnd(ClauseView view, Cue cue, int after) {
    int end = cue.to();
    if (cue.verb().takes('l')) {
      int addressee = PhraseEnd.right(view, end);
      end = addressee <= after ? addressee : end;
    }
    boolean manner =
        view.isWord(end, "in", "on", "by", "via", "to", "during", "at")
            && end < after
            && !view.lower(end + 1).endsWith("day");
    return manner ? after : end;
  }
}
