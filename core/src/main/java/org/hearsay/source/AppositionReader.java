package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Head;
import org.hearsay.source.Mention.Label;
import org.hearsay.text.Excerpt;

/** Reads mentions whose head is a common noun and whose name stands beside it. */
final class AppositionReader {

  /** Longest name in apposition, in words. */
  private static final int LONGEST = 6;

  private final SourceLexicon lexicon;
  private final Cast cast;

  AppositionReader(SourceLexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** "a ministry spokesman, Ann Lee", "the oldest paper, the Rivertown Bell", "the TASS agency". */
  Optional<Mention> read(Excerpt excerpt, Phrase phrase) {
    Optional<SourceLexicon.Noun> noun = lexicon.nounAtEnd(phrase.core());
    if (noun.isEmpty()) {
      return trade(phrase).flatMap(n -> personBehind(excerpt, phrase, n));
    }
    if (noun.get().plural()) {
      return Optional.empty();
    }
    if (noun.get().type() == NounClass.OUTLET || noun.get().type() == NounClass.REPORT) {
      Optional<Mention> before = outletBefore(excerpt, phrase, noun.get());
      if (before.isPresent()) {
        return before;
      }
    }
    if (noun.get().type().isHuman()) {
      return called(excerpt, phrase, noun.get())
          .or(() -> personBehind(excerpt, phrase, noun.get()))
          .or(() -> personOfBody(excerpt, phrase, noun.get()));
    }
    if (noun.get().type() == NounClass.OUTLET) {
      List<Word> called = called(phrase.tail());
      if (!called.isEmpty()) {
        return body(excerpt, called, noun.get());
      }
    }
    List<Word> name =
        phrase.appositions().isEmpty() ? List.of() : bareName(phrase.appositions().get(0));
    return name.isEmpty() ? Optional.empty() : body(excerpt, name, noun.get());
  }

  /** "the lamp trimmer, Ada Brown": a trade that no list has, known by its ending. */
  private static Optional<SourceLexicon.Noun> trade(Phrase phrase) {
    String last = phrase.core().get(phrase.core().size() - 1).lower();
    boolean one = !last.endsWith("s") && PhraseReader.HUMAN_ENDING.matcher(last).matches();
    return one
        ? Optional.of(new SourceLexicon.Noun(last, NounClass.ROLE, Gender.UNKNOWN, false))
        : Optional.empty();
  }

  /**
   * "the spokeswoman of the ministry Ada Brown", "the adviser of Elmton Works Ada Brown": the name
   * behind a role's body without a comma, as translations have it.
   */
  private Optional<Mention> personOfBody(Excerpt excerpt, Phrase phrase, SourceLexicon.Noun noun) {
    List<Word> tail = phrase.tail();
    int from = tail.size();
    while (from > 0 && tail.get(from - 1).isCapitalised() && !tail.get(from - 1).possessive()) {
      from--;
    }
    List<Word> run = tail.subList(from, tail.size());
    if (from < 1 || !tail.get(0).lower().equals("of") || run.size() < 2 || run.size() > 4) {
      return Optional.empty();
    }
    List<Word> name = run.subList(run.size() - 2, run.size());
    Optional<NounClass> before =
        from > 1
            ? lexicon.nounAtEnd(tail.subList(1, from)).map(SourceLexicon.Noun::type)
            : Optional.empty();
    boolean behindNoun =
        run.size() == 2
            && before.filter(t -> t.isHuman() || t == NounClass.INSTITUTION).isPresent();
    boolean behindBody = run.size() == 4 && PersonName.namesBody(run.subList(0, run.size() - 2));
    boolean knownName =
        run.size() == 3
            && (PersonName.isFirstName(name.get(0), lexicon)
                || cast.knowsPerson(PersonName.join(name)));
    return behindNoun || behindBody || knownName
        ? person(excerpt, phrase, name, noun)
        : Optional.empty();
  }

  private Optional<Mention> personBehind(Excerpt excerpt, Phrase phrase, SourceLexicon.Noun noun) {
    return phrase.appositions().stream()
        .map(AppositionReader::bareName)
        .filter(n -> n.size() > 1)
        .flatMap(n -> person(excerpt, phrase, n, noun).stream())
        .findFirst();
  }

  /** "an agent named Tom". */
  private Optional<Mention> called(Excerpt excerpt, Phrase phrase, SourceLexicon.Noun noun) {
    List<Word> name = called(phrase.tail());
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            person(excerpt, role(excerpt, phrase, phrase.tail().get(0).start()), name, noun));
  }

  /** The name behind "named" or "called" at the start of what follows a noun, or nothing. */
  private static List<Word> called(List<Word> tail) {
    boolean called =
        tail.size() > 1
            && Set.of("named", "called", "titled").contains(tail.get(0).lower())
            && tail.get(1).isCapitalised();
    if (!called) {
      return List.of();
    }
    int end = 2;
    while (end < tail.size() && tail.get(end).isCapitalised() && tail.get(end).continues()) {
      end++;
    }
    return tail.subList(1, end);
  }

  private Optional<Mention> outletBefore(Excerpt excerpt, Phrase phrase, SourceLexicon.Noun noun) {
    int words = noun.noun().split(" ").length;
    for (int cut = words; cut < Math.min(words + 2, phrase.core().size()); cut++) {
      List<Word> before = phrase.core().subList(0, phrase.core().size() - cut);
      Optional<String> outlet = outlet(excerpt, before, noun.type());
      if (outlet.isPresent()) {
        return Optional.of(named(excerpt, outlet.get(), SourceKind.OUTLET, NounClass.OUTLET));
      }
    }
    return Optional.empty();
  }

  /**
   * The outlet before its sort: a listed or scanned one; before "website" or "newspaper" also two
   * or more capitalised words that are not listed ("the River Valley website").
   */
  private Optional<String> outlet(Excerpt excerpt, List<Word> before, NounClass type) {
    Optional<String> known =
        lexicon
            .outlet(PersonName.join(before))
            .or(() -> cast.outletAt(excerpt.start() + before.get(0).start()).map(Identity::name));
    boolean name =
        type == NounClass.OUTLET
            && before.size() > 1
            && before.stream().allMatch(w -> w.isCapitalised() && !w.possessive())
            && !PersonName.isAdjective(before.get(before.size() - 1))
            && !lexicon.isState(before.get(0).text())
            && !lexicon.isState(PersonName.join(before));
    return known.or(() -> name ? Optional.of(PersonName.join(before)) : Optional.empty());
  }

  /** The words of a part that is a name and nothing else, without its article. */
  private static List<Word> bareName(List<Word> part) {
    List<Word> name = part.get(0).lower().equals("the") ? part.subList(1, part.size()) : part;
    boolean bare =
        !name.isEmpty()
            && name.size() <= LONGEST
            && name.stream().anyMatch(Word::isCapitalised)
            && name.stream().allMatch(w -> w.isCapitalised() || Phrase.isParticle(w.lower()));
    return bare ? name : List.of();
  }

  private Optional<Mention> person(
      Excerpt excerpt, Phrase phrase, List<Word> part, SourceLexicon.Noun noun) {
    List<Word> name = PersonName.split(part, lexicon).name();
    if (name.size() < 2 || name.size() > 4 || PersonName.namesBody(name)) {
      return Optional.empty();
    }
    return Optional.of(person(excerpt, role(excerpt, phrase, part.get(0).start()), name, noun));
  }

  private static String role(Excerpt excerpt, Phrase phrase, int end) {
    return PhraseReader.cleanRole(excerpt.words().substring(phrase.core().get(0).start(), end));
  }

  private Mention person(Excerpt excerpt, String role, List<Word> name, SourceLexicon.Noun noun) {
    Gender gender = lexicon.firstName(name.get(0).text()).orElse(Gender.UNKNOWN).or(noun.gender());
    Label label = new Label(PersonName.join(name), SourceKind.PERSON, List.of(role), gender);
    Head head = new Head(Form.PERSON, noun.noun(), Optional.of(noun.type()), true);
    return PhraseReader.make(excerpt, head, label, false);
  }

  private Optional<Mention> body(Excerpt excerpt, List<Word> name, SourceLexicon.Noun noun) {
    String joined = PersonName.join(name);
    return switch (noun.type()) {
      case OUTLET ->
          Optional.of(
              named(
                  excerpt,
                  lexicon.outlet(joined).orElse(joined),
                  SourceKind.OUTLET,
                  NounClass.OUTLET));
      case ORGANISATION, INSTITUTION ->
          Optional.of(named(excerpt, joined, noun.type().kind(), noun.type()));
      default -> Optional.empty();
    };
  }

  private static Mention named(Excerpt excerpt, String name, SourceKind kind, NounClass type) {
    Head head = new Head(Form.NAMED, "", Optional.of(type), true);
    return PhraseReader.make(
        excerpt, head, new Label(name, kind, List.of(), Gender.UNKNOWN), false);
  }
}
