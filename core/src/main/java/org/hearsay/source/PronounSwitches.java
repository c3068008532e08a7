package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * "Kim is still mayor, but she is no longer involved", of a man: a pronoun of the other gender
 * right behind a conjunction whose clause continues the one about a person, where nobody else is
 * named between the two. The person's gender is that of first name or title, and the article must
 * itself use a pronoun of that gender, for this person or, with less confidence, for anybody; a
 * person for whom it mostly uses the other one is left alone.
 */
final class PronounSwitches {

  private static final Basis RULE = new Basis("pronoun-of-other-gender", 0.7);

  private static final Basis BY_NAME = new Basis("pronoun-of-other-gender-than-name", 0.55);

  private static final Pattern HE = Pattern.compile("\\b[Hh]e\\b");
  private static final Pattern SHE = Pattern.compile("\\b[Ss]he\\b");

  /** Times that an article uses the pronoun that a first name asks for. */
  private static final int FEWEST = 3;

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> LINKS = Set.of("but", "although", "though");

  private static final Set<String> IS = Set.of("is", "was", "remains", "remained", "became");

  private final String text;
  private final SourceLexicon lexicon;
  private final SortedMap<Span, Identity> mentions;
  private final boolean manyHe;
  private final boolean manyShe;

  private PronounSwitches(String text, SourceLexicon lexicon, Cast cast) {
    this.text = text;
    this.lexicon = lexicon;
    this.mentions = cast.mentions();
    this.manyHe = HE.matcher(text).results().limit(FEWEST).count() == FEWEST;
    this.manyShe = SHE.matcher(text).results().limit(FEWEST).count() == FEWEST;
  }

  static List<Garbling> find(Analysis analysis, SourceLexicon lexicon, Cast cast) {
    String text = analysis.article().text().value();
    PronounSwitches switches = new PronounSwitches(text, lexicon, cast);
    List<Garbling> found = new ArrayList<>();
    Set<Identity> confirmed = new HashSet<>();
    List<Found> suspects = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      switches.sentence(sentence.span(), confirmed, suspects);
    }
    Map<Identity, Integer> times = new HashMap<>();
    suspects.forEach(s -> times.merge(s.person(), 1, Integer::sum));
    for (Found suspect : suspects) {
      boolean known = confirmed.contains(suspect.person());
      if ((known || switches.usesOther(suspect)) && times.getOrDefault(suspect.person(), 0) == 1) {
        found.add(garbling(suspect, known));
      }
    }
    return found;
  }

  /**
   * Whether a person named in full has the first name of one gender only and the article calls
   * somebody by the pronoun of that gender again and again.
   */
  private boolean usesOther(Found suspect) {
    String name = suspect.person().name();
    int space = name.indexOf(' ');
    boolean listed =
        space > 0
            && lexicon
                .firstName(name.substring(0, space))
                .filter(suspect.person().gender()::equals)
                .isPresent();
    return listed && (suspect.person().gender() == Gender.MALE ? manyHe : manyShe);
  }

  private record Found(Identity person, Excerpt pronoun) {}

  /** Where one person only is mentioned: notes pronouns that fit, and those that do not. */
  private void sentence(Span span, Set<Identity> confirmed, List<Found> suspects) {
    SortedMap<Span, Identity> here =
        mentions.subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end()));
    List<Map.Entry<Span, Identity>> people =
        here.entrySet().stream().filter(e -> e.getValue().kind() == SourceKind.PERSON).toList();
    if (people.isEmpty()
        || people.stream().map(Map.Entry::getValue).distinct().count() > 1
        || people.get(0).getValue().gender() == Gender.UNKNOWN) {
      return;
    }
    Identity person = people.get(0).getValue();
    Span last = people.get(people.size() - 1).getKey();
    List<Word> words = Word.scan(text, new Span(last.end(), span.end()));
    int most = Math.min(words.size(), SourceSettings.REACH_OF_SWITCH_IN_WORDS);
    for (int i = 0; i < most; i++) {
      Gender gender = gender(words.get(i).lower());
      if (gender == person.gender()) {
        confirmed.add(person);
      } else if (gender != Gender.UNKNOWN && isContinued(words, i)) {
        Word word = words.get(i);
        suspects.add(
            new Found(person, new Excerpt(word.span(), text.substring(word.start(), word.end()))));
        return;
      }
    }
  }

  /** A subject pronoun behind a conjunction, and no other human being on the way to it. */
  private boolean isContinued(List<Word> words, int i) {
    String pronoun = words.get(i).lower();
    if (i == 0 || !(pronoun.equals("he") || pronoun.equals("she"))) {
      return false;
    }
    if (!LINKS.contains(words.get(i - 1).lower()) || !words.get(i).continues()) {
      return false;
    }
    return words.subList(0, i).stream()
        .allMatch(
            w ->
                gender(w.lower()) == Gender.UNKNOWN
                    && !w.lower().equals("who")
                    && (lexicon.noun(w.lower()).filter(n -> n.type().isHuman()).isEmpty()
                        || isOwnRole(words, w)));
  }

  /** "is still deputy head": a role that is said of the person. */
  private static boolean isOwnRole(List<Word> words, Word role) {
    int at = words.indexOf(role);
    return words.subList(0, at).stream().limit(1).anyMatch(w -> IS.contains(w.lower()));
  }

  private static Gender gender(String word) {
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static Garbling garbling(Found found, boolean known) {
    boolean she = found.pronoun().words().equalsIgnoreCase("she");
    String other = she ? "he" : "she";
    String why =
        "“"
            + found.pronoun().words()
            + (known ? "” can only mean " : "” seems to mean ")
            + found.person().name()
            + (known
                ? ", for whom this article uses “" + other + "” elsewhere."
                : ", whose first name asks for “" + other + "”.");
    return new Garbling(
        Garbling.Kind.PRONOUN_SWITCH,
        found.pronoun(),
        new Garbling.Finding(why, Optional.of(other)),
        known ? RULE : BY_NAME);
  }
}
