package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Head;
import org.hearsay.source.Mention.Label;
import org.hearsay.source.Mention.Quantity;
import org.hearsay.text.Excerpt;

/** Reads mentions whose head is a proper name: a person, an outlet, an institution, a company. */
final class ProperReader {

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  private final SourceLexicon lexicon;
  private final Cast cast;

  ProperReader(SourceLexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** Empty if the capitalised words are a title that stands alone ("the President"). */
  Optional<Mention> read(Excerpt excerpt, Phrase phrase, List<Word> capitals) {
    List<Word> run = personBeforeJoint(capitals);
    Optional<Mention> outlet = outlet(excerpt, phrase, run);
    if (outlet.isPresent()) {
      return outlet;
    }
    List<Word> before = phrase.core().subList(0, phrase.core().size() - capitals.size());
    Optional<Mention> known = knownPerson(excerpt, phrase, run);
    if (known.isPresent()) {
      return known;
    }
    if (run.stream().anyMatch(w -> w.lower().equals("and"))) {
      return Optional.of(pair(excerpt, phrase, run));
    }
    PersonName split = PersonName.split(run, lexicon);
    if (split.name().isEmpty() && !startsWithFirstName(run)) {
      return Optional.empty();
    }
    Optional<SourceLexicon.Noun> last = lexicon.nounAtEnd(run);
    if (last.isPresent() && !startsWithFirstName(run)) {
      return ofNoun(excerpt, run, last.get());
    }
    Optional<SourceLexicon.Noun> lead =
        before.isEmpty() ? Optional.empty() : lexicon.nounAtEnd(before);
    if (split.title().isEmpty() && run.size() > 3) {
      List<Word> tail = run.subList(run.size() - 2, run.size());
      if (startsWithFirstName(tail) && !startsWithFirstName(run) && !PersonName.namesBody(tail)) {
        split = new PersonName(run.subList(0, run.size() - 2), Optional.empty(), tail);
        return Optional.of(person(excerpt, phrase, run, split));
      }
    }
    boolean titled = split.title().isPresent();
    boolean person =
        titled
            || lead.filter(n -> n.type().isHuman()).isPresent()
            || startsWithFirstName(run)
                && !lexicon.isState(PersonName.join(run))
                && !PersonName.namesBody(run)
            || appositionIsHuman(phrase);
    if (person) {
      return Optional.of(person(excerpt, phrase, run, split));
    }
    Optional<Mention> role = roleOf(excerpt, run);
    return role.isPresent() ? role : Optional.of(body(excerpt, phrase, run, lead));
  }

  /** "the Minister for Dams": a role with capitals, and no name. */
  private Optional<Mention> roleOf(Excerpt excerpt, List<Word> run) {
    int joint = 1;
    while (joint < run.size() && run.get(joint).isCapitalised()) {
      joint++;
    }
    if (joint == run.size()) {
      return Optional.empty();
    }
    return lexicon
        .nounAtEnd(run.subList(0, joint))
        .filter(n -> n.type().isHuman() && !n.plural())
        .map(
            n ->
                new Mention(
                    excerpt,
                    new Head(Form.DESCRIPTION, n.noun(), Optional.of(n.type()), true),
                    new Label(PersonName.join(run), n.type().kind(), List.of(), n.gender()),
                    new Quantity(false, Optional.of(GroupSize.of(1)), false, excerpt.words())));
  }

  /** "Ann Lee of the Institute for Peace" is Ann Lee. */
  private List<Word> personBeforeJoint(List<Word> run) {
    for (int i = 1; i < run.size(); i++) {
      if (!run.get(i).isCapitalised() && !Phrase.isParticle(run.get(i).lower())) {
        List<Word> head = run.subList(0, i);
        boolean person =
            !run.get(i).lower().equals("and")
                && (i > 1 && startsWithFirstName(head) && !PersonName.namesBody(head)
                    || cast.knowsPerson(PersonName.join(head)));
        return person ? head : run;
      }
    }
    return run;
  }

  private boolean startsWithFirstName(List<Word> run) {
    return PersonName.isFirstName(run.get(0), lexicon);
  }

  private Optional<Mention> outlet(Excerpt excerpt, Phrase phrase, List<Word> run) {
    List<Word> lead = phrase.core().subList(0, phrase.core().indexOf(run.get(0)));
    boolean group =
        lexicon.nounAtEnd(lead).filter(n -> n.type() == NounClass.ORGANISATION).isPresent();
    if (group) {
      return Optional.empty();
    }
    for (List<Word> words : List.of(phrase.core(), run)) {
      Optional<String> name = lexicon.outlet(PersonName.join(words));
      boolean ordinary = words.size() == 1 && lexicon.noun(words.get(0).lower()).isPresent();
      if (name.isPresent() && !ordinary) {
        return Optional.of(
            named(excerpt, name.get(), SourceKind.OUTLET, Optional.of(NounClass.OUTLET)));
      }
    }
    Optional<Identity> scanned = cast.outletAt(excerpt.start() + run.get(0).start());
    if (scanned.isPresent() && run.size() > 1 && run.size() == phrase.core().size()) {
      return Optional.of(
          named(excerpt, scanned.get().name(), SourceKind.OUTLET, Optional.of(NounClass.OUTLET)));
    }
    if (run.get(0).lower().equals("the") && run.size() > 1) {
      return outlet(excerpt, phrase, run.subList(1, run.size()));
    }
    return Optional.empty();
  }

  private Optional<Mention> knownPerson(Excerpt excerpt, Phrase phrase, List<Word> run) {
    PersonName split = PersonName.split(run, lexicon);
    for (List<Word> words : List.of(run, split.name())) {
      if (!words.isEmpty() && cast.knowsPerson(PersonName.join(words))) {
        List<Word> role = words == run ? List.of() : split.role();
        return Optional.of(
            person(excerpt, phrase, run, new PersonName(role, split.title(), words)));
      }
    }
    return Optional.empty();
  }

  private Mention person(Excerpt excerpt, Phrase phrase, List<Word> run, PersonName split) {
    List<Word> name = split.name().isEmpty() ? run : split.name();
    int nameStart = name.get(0).start();
    String roleBefore = excerpt.words().substring(phrase.core().get(0).start(), nameStart);
    List<String> roles = PhraseReader.roles(List.of(), PhraseReader.cleanRole(roleBefore));
    Optional<SourceLexicon.Noun> noun = split.title();
    for (List<Word> part : phrase.appositions()) {
      Optional<SourceLexicon.Noun> found = lexicon.nounAtEnd(Phrase.of(part).core());
      if (found.filter(n -> n.type().isHuman()).isPresent()) {
        int end = part.get(part.size() - 1).end();
        roles =
            PhraseReader.roles(
                roles, PhraseReader.cleanRole(excerpt.words().substring(part.get(0).start(), end)));
        noun = noun.isPresent() ? noun : found;
      }
    }
    Gender gender =
        noun.map(SourceLexicon.Noun::gender)
            .orElse(Gender.UNKNOWN)
            .or(lexicon.firstName(name.get(0).text()).orElse(Gender.UNKNOWN));
    Head head =
        new Head(
            Form.PERSON,
            noun.map(SourceLexicon.Noun::noun).orElse(""),
            noun.map(SourceLexicon.Noun::type),
            true);
    return PhraseReader.make(
        excerpt, head, new Label(PersonName.join(name), SourceKind.PERSON, roles, gender), false);
  }

  private boolean appositionIsHuman(Phrase phrase) {
    if (phrase.appositions().isEmpty()) {
      return false;
    }
    List<Word> first = phrase.appositions().get(0);
    if (AGE.matcher(first.get(0).text()).matches() && first.size() == 1) {
      return true;
    }
    return lexicon.nounAtEnd(Phrase.of(first).core()).filter(n -> n.type().isHuman()).isPresent();
  }

  /** "Fabricom and Nordbank", "Ann and Tom Lee". */
  private Mention pair(Excerpt excerpt, Phrase phrase, List<Word> run) {
    boolean people =
        startsWithFirstName(run) && !PersonName.namesBody(run)
            || cast.knowsPerson(run.get(0).text())
            || cast.knowsPerson(run.get(run.size() - 1).text());
    boolean office =
        run.stream()
            .flatMap(w -> lexicon.noun(w.lower()).stream())
            .anyMatch(n -> n.type() == NounClass.INSTITUTION);
    SourceKind kind =
        people ? SourceKind.PERSON : office ? SourceKind.OFFICE : SourceKind.ORGANISATION;
    Optional<GroupSize> size = people ? Optional.of(GroupSize.of(2)) : Optional.empty();
    Label label = new Label(PersonName.join(run), kind, List.of(), Gender.UNKNOWN);
    Head head = new Head(Form.NAMED, "", Optional.empty(), true);
    return new Mention(
        excerpt, head, label, new Quantity(true, size, false, PersonName.join(phrase.core())));
  }

  /**
   * The run ends in a noun of its own: "Rosewood Police Department", "the Daily Planet Web site".
   */
  private Optional<Mention> ofNoun(Excerpt excerpt, List<Word> run, SourceLexicon.Noun noun) {
    boolean bare = run.size() == noun.noun().split(" ").length;
    return switch (noun.type()) {
      case INSTITUTION, ORGANISATION ->
          Optional.of(
              named(excerpt, PersonName.join(run), noun.type().kind(), Optional.of(noun.type())));
      case OUTLET ->
          bare
              ? Optional.empty()
              : Optional.of(
                  named(
                      excerpt,
                      PersonName.join(run),
                      SourceKind.OUTLET,
                      Optional.of(NounClass.OUTLET)));
      default -> Optional.empty();
    };
  }

  private Mention body(
      Excerpt excerpt, Phrase phrase, List<Word> run, Optional<SourceLexicon.Noun> lead) {
    String name = PersonName.join(run);
    Optional<NounClass> type = lead.map(SourceLexicon.Noun::type);
    if (type.isEmpty() && !phrase.appositions().isEmpty()) {
      type =
          lexicon
              .nounAtEnd(Phrase.of(phrase.appositions().get(0)).core())
              .map(SourceLexicon.Noun::type);
    }
    if (type.isEmpty() && run.size() > 1) {
      type =
          run.stream()
              .flatMap(w -> lexicon.noun(w.lower()).stream())
              .map(SourceLexicon.Noun::type)
              .filter(t -> t == NounClass.INSTITUTION)
              .findFirst();
    }
    if (type.isPresent()
        && !type.get().isHuman()
        && type.get() != NounClass.PUBLIC
        && type.get() != NounClass.REPORT) {
      return named(excerpt, name, type.get().kind(), type);
    }
    if (lexicon.isState(name)) {
      return named(excerpt, name, SourceKind.OFFICE, Optional.of(NounClass.INSTITUTION));
    }
    boolean looksLikePerson =
        (run.size() == 2 || run.size() == 3)
            && !PersonName.namesBody(run)
            && !cast.neverShortened(name)
            && phrase.core().size() == run.size()
            && startsWithName(excerpt);
    if (looksLikePerson) {
      return person(excerpt, phrase, run, new PersonName(List.of(), Optional.empty(), run));
    }
    return named(excerpt, name, SourceKind.ORGANISATION, Optional.empty());
  }

  private static boolean startsWithName(Excerpt excerpt) {
    return !excerpt.words().startsWith("the ") && !excerpt.words().startsWith("The ");
  }

  private static Mention named(
      Excerpt excerpt, String name, SourceKind kind, Optional<NounClass> type) {
    Head head = new Head(Form.NAMED, "", type, true);
    return PhraseReader.make(
        excerpt, head, new Label(name, kind, List.of(), Gender.UNKNOWN), false);
  }
}
