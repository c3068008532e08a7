package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Head;
import org.hearsay.source.Mention.Label;
import org.hearsay.text.Excerpt;

/** Reads mentions whose head is a common noun and whose name stands beside it. */
final class AppositionReader {

  /** Longest name in apposition, in words. */
  private static final int LONGEST = 6;

  private final SourceLexicon lexicon;

  AppositionReader(SourceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "a ministry spokesman, Ann Lee", "the oldest paper, the Rivertown Bell", "the TASS agency". */
  Optional<Mention> read(Excerpt excerpt, Phrase phrase) {
    Optional<SourceLexicon.Noun> noun = lexicon.nounAtEnd(phrase.core());
    if (noun.isEmpty() || noun.get().plural()) {
      return Optional.empty();
    }
    if (noun.get().type() == NounClass.OUTLET) {
      Optional<Mention> before = outletBefore(excerpt, phrase, noun.get());
      if (before.isPresent()) {
        return before;
      }
    }
    for (List<Word> part : phrase.appositions()) {
      List<Word> name = bareName(part);
      boolean first = part == phrase.appositions().get(0);
      if (!name.isEmpty() && (first || noun.get().type().isHuman())) {
        return noun.get().type().isHuman()
            ? person(excerpt, phrase, name, noun.get())
            : body(excerpt, name, noun.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> outletBefore(Excerpt excerpt, Phrase phrase, SourceLexicon.Noun noun) {
    int words = noun.noun().split(" ").length;
    for (int cut = words; cut < Math.min(words + 2, phrase.core().size()); cut++) {
      List<Word> before = phrase.core().subList(0, phrase.core().size() - cut);
      Optional<String> outlet = lexicon.outlet(PersonName.join(before));
      if (outlet.isPresent()) {
        return Optional.of(named(excerpt, outlet.get(), SourceKind.OUTLET, NounClass.OUTLET));
      }
    }
    return Optional.empty();
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
    PersonName split = PersonName.split(part, lexicon);
    List<Word> name = split.name();
    if (name.size() < 2 || name.size() > 4 || PersonName.namesBody(name)) {
      return Optional.empty();
    }
    String role = excerpt.words().substring(phrase.core().get(0).start(), part.get(0).start());
    Gender gender = lexicon.firstName(name.get(0).text()).orElse(Gender.UNKNOWN).or(noun.gender());
    Label label =
        new Label(
            PersonName.join(name),
            SourceKind.PERSON,
            List.of(PhraseReader.cleanRole(role)),
            gender);
    Head head = new Head(Form.PERSON, noun.noun(), Optional.of(noun.type()), true);
    return Optional.of(PhraseReader.make(excerpt, head, label, false));
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
