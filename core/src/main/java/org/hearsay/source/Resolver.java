package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.language.Analysis;
import org.hearsay.source.Mention.Form;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Brings each mention to its identity within the article. Works through them in text order. */
final class Resolver {

  private static final Basis NAME = new Basis("full-name", 0.95);
  private static final Basis SHORT_NAME = new Basis("short-name", 0.9);
  private static final Basis SAME_WORDS = new Basis("same-description", 0.85);
  private static final Basis TITLE_ALONE = new Basis("title-alone", 0.75);
  private static final Basis SAME_NOUN = new Basis("same-noun", 0.7);
  private static final Basis NEW = new Basis("description", 0.8);
  private static final Basis PART_OF_GROUP = new Basis("part-of-group", 0.8);
  private static final Basis LATER_NAME = new Basis("named-later", 0.6);

  private static final Map<String, Set<String>> SAME_ROLE =
      Map.of(
          "congressman", Set.of("rep", "representative", "lawmaker"),
          "congresswoman", Set.of("rep", "representative", "lawmaker"),
          "lawmaker",
              Set.of("rep", "representative", "congressman", "congresswoman", "senator", "sen"),
          "senator", Set.of("sen"),
          "diplomat", Set.of("ambassador", "envoy", "special representative", "consul"),
          "ceo", Set.of("chief executive"),
          "boss", Set.of("chief executive", "ceo", "head"),
          "professor", Set.of("prof"),
          "doctor", Set.of("dr"));

  /** What somebody says, as a noun; papers that stand for themselves are left out. */
  private static final Set<String> SPOKEN =
      Set.of(
          "announcement",
          "statement",
          "press release",
          "remark",
          "comment",
          "message",
          "section",
          "tweet",
          "testimony",
          "story",
          "article");

  /** Roles of which a country, a firm or a town has one. */
  private static final Set<String> UNIQUE_ROLES =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "pope",
          "pontiff",
          "mayor",
          "governor",
          "leader",
          "dictator",
          "chief executive",
          "ceo",
          "founder",
          "owner",
          "boss",
          "actor",
          "actress",
          "singer",
          "star",
          "striker",
          "coach",
          "manager");

  private static final Set<String> COMPANIES =
      Set.of(
          "company",
          "firm",
          "corporation",
          "business",
          "giant",
          "startup",
          "start-up",
          "maker",
          "manufacturer",
          "retailer",
          "studio",
          "group",
          "organization",
          "organisation");

  private final Cast cast;
  private final PhraseReader phrases;
  private final PronounResolver pronouns;
  private final SentenceIndex sentences;
  private final Suggestions suggestions;

  Resolver(Cast cast, PhraseReader phrases, SentenceIndex sentences, Analysis analysis) {
    this.cast = cast;
    this.phrases = phrases;
    this.sentences = sentences;
    this.pronouns = new PronounResolver(cast, phrases, sentences, analysis.quotations());
    this.suggestions = new Suggestions(analysis.article(), cast);
  }

  /** The identity of a mention; {@code holder} is the speaker in whose words it stands. */
  Identity resolve(Mention mention, Optional<Identity> holder, Optional<Identity> last) {
    Identity identity = suggestions.of(mention).orElseGet(() -> find(mention, holder, last));
    cast.mention(identity, mention.excerpt());
    return identity;
  }

  private Identity find(Mention mention, Optional<Identity> holder, Optional<Identity> last) {
    return switch (mention.head().form()) {
      case PERSON -> person(mention);
      case NAMED -> named(mention);
      case PRONOUN -> pronoun(mention, holder, last);
      case DESCRIPTION -> description(mention, last);
    };
  }

  private Identity person(Mention mention) {
    String name = mention.label().name();
    Identity identity = cast.addPerson(name, name.contains(" ") ? NAME : SHORT_NAME);
    mention.label().roles().forEach(identity::role);
    identity.gender(mention.label().gender());
    return identity;
  }

  private Identity named(Mention mention) {
    String name = mention.label().name();
    if (mention.head().type().isEmpty() && !mention.quantity().plural()) {
      Optional<String> fuller = cast.fullerName(name).filter(n -> !PersonName.namesBody(n));
      if (fuller.isEmpty() && cast.looksHuman(name)) {
        fuller = Optional.of(name);
      }
      if (fuller.isPresent()) {
        Identity person = cast.addPerson(fuller.get(), SHORT_NAME);
        person.alias(name);
        return person;
      }
    }
    boolean unsure = mention.head().type().isEmpty() && !name.contains(" ");
    Optional<Identity> called = unsure ? cast.outletCalled(name) : Optional.empty();
    if (called.isPresent()) {
      called.get().alias(name);
      return join(called.get(), mention, SHORT_NAME);
    }
    Optional<Identity> known = cast.named(name, mention.label().kind());
    Identity identity = cast.addNamed(name, mention.label().kind(), NAME);
    if (known.isEmpty()) {
      identity.describe(mention);
    }
    return identity;
  }

  private Identity pronoun(Mention mention, Optional<Identity> holder, Optional<Identity> last) {
    Optional<Identity> found = pronouns.resolve(mention, holder, last);
    if (found.isPresent()) {
      return found.get();
    }
    if (Set.of("who", "which", "that", "whose", "whom").contains(mention.head().noun())) {
      return relative(mention);
    }
    return fresh(unresolved(mention));
  }

  /** "the man who said": reads the words before the pronoun as a mention of their own. */
  private Identity relative(Mention mention) {
    Span sentence = sentences.around(mention.start());
    int from = Math.max(sentence.start(), mention.start() - SourceSettings.LISTENER_WINDOW);
    if (from >= mention.start()) {
      return fresh(unresolved(mention));
    }
    List<Word> words = Word.scan(sentences.text(), new Span(from, mention.start()));
    int i = words.size();
    int start = mention.start();
    while (i > 0 && words.size() - i < 8) {
      i--;
      start = words.get(i).start();
      if (!words.get(i).continues()
          || Set.of("the", "a", "an", "one", "some", "many", "several")
              .contains(words.get(i).lower())) {
        break;
      }
    }
    if (words.isEmpty()) {
      return fresh(unresolved(mention));
    }
    Span span = new Span(start, words.get(words.size() - 1).end());
    Mention before =
        phrases.read(new Excerpt(span, sentences.text().substring(span.start(), span.end())));
    return before.is(Form.PRONOUN)
        ? fresh(unresolved(mention))
        : resolve(before, Optional.empty(), Optional.empty());
  }

  private static Mention unresolved(Mention mention) {
    boolean many = mention.quantity().plural();
    boolean person = mention.label().gender() != Gender.UNKNOWN;
    SourceKind kind =
        Set.of("those", "you").contains(mention.head().noun())
            ? SourceKind.PUBLIC
            : person || many ? SourceKind.UNNAMED : SourceKind.OTHER;
    Mention.Label label =
        new Mention.Label(
            mention.excerpt().words().strip(), kind, List.of(), mention.label().gender());
    return new Mention(mention.excerpt(), mention.head(), label, mention.quantity());
  }

  private Identity description(Mention mention, Optional<Identity> last) {
    Optional<Identity> speaking = speaking(mention, last);
    if (speaking.isPresent()) {
      return speaking.get();
    }
    if (mention.quantity().partitive()) {
      return part(mention);
    }
    Optional<Identity> same = cast.latestBefore(mention.start(), i -> sameDescription(i, mention));
    if (same.isPresent()) {
      return join(same.get(), mention, SAME_WORDS);
    }
    if (mention.head().definite() || isBare(mention)) {
      Optional<Identity> known = known(mention, last);
      if (known.isPresent()) {
        return known.get();
      }
      if (mention.is(NounClass.ROLE) && !mention.quantity().plural()) {
        Optional<Identity> later = unintroduced(mention);
        if (later.isPresent()) {
          return join(later.get(), mention, LATER_NAME);
        }
      }
    } else {
      Optional<Identity> later = namedLater(mention);
      if (later.isPresent()) {
        return join(later.get(), mention, LATER_NAME);
      }
    }
    return fresh(mention);
  }

  /** "The firm's announcement said", "its statement said": who speaks is its owner. */
  private Optional<Identity> speaking(Mention mention, Optional<Identity> last) {
    if (!SPOKEN.contains(mention.head().noun())) {
      return Optional.empty();
    }
    List<Word> words =
        Word.scan(mention.excerpt().words(), new Span(0, mention.excerpt().words().length()));
    int owner = -1;
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean pronoun =
          i == 0 && Set.of("its", "his", "her", "their").contains(words.get(0).lower());
      owner = pronoun || words.get(i).possessive() && owner < 0 ? i : owner;
    }
    if (owner < 0) {
      return Optional.empty();
    }
    Span span = new Span(mention.start(), mention.start() + words.get(owner).end());
    Mention whose =
        phrases.read(new Excerpt(span, sentences.text().substring(span.start(), span.end())));
    if (whose.is(Form.DESCRIPTION) && whose.label().kind() == SourceKind.OTHER) {
      return Optional.empty();
    }
    Identity identity = find(whose, Optional.empty(), last);
    return identity.kind() == SourceKind.OTHER ? Optional.empty() : Optional.of(identity);
  }

  /** "Sources also said": a plural without any modifier points back like a definite one. */
  private static boolean isBare(Mention mention) {
    return mention.quantity().plural()
        && mention.is(NounClass.SOURCE)
        && !mention.label().name().contains(" ")
        && !mention.head().noun().equals("person");
  }

  private static boolean sameDescription(Identity identity, Mention mention) {
    String known = identity.name();
    String name = mention.label().name();
    return identity.kind() == mention.label().kind()
        && (known.equalsIgnoreCase(name)
            || isWithArticle(known, name)
            || isWithArticle(name, known));
  }

  /** "a driver" is "driver" with its article; nothing is built, for this is asked very often. */
  private static boolean isWithArticle(String whole, String name) {
    int article = whole.length() - name.length();
    String expected = article == 2 ? "a " : article == 3 ? "an " : "";
    return !expected.isEmpty()
        && whole.regionMatches(true, 0, expected, 0, article)
        && whole.regionMatches(true, article, name, 0, name.length());
  }

  /** "one of the sources": its own identity, described by the group. */
  private Identity part(Mention mention) {
    Mention whole = phrases.read(new Excerpt(mention.excerpt().span(), pad(mention)));
    Optional<Identity> group =
        whole.is(Form.DESCRIPTION) ? known(whole, Optional.empty()) : Optional.empty();
    Identity identity = fresh(mention);
    if (group.isPresent()) {
      identity.partOf(group.get());
      identity.joinedBy(PART_OF_GROUP);
    }
    return identity;
  }

  /** The group's words, moved to the end of the mention so that the length stays the same. */
  private static String pad(Mention mention) {
    String rest = mention.quantity().rest();
    String words = "the " + rest;
    int length = mention.excerpt().words().length();
    return words.length() <= length
        ? " ".repeat(length - words.length()) + words
        : rest + " ".repeat(length - rest.length());
  }

  private Identity fresh(Mention mention) {
    Identity identity = new Identity(mention.label().name(), mention.label().kind(), NEW);
    identity.describe(mention);
    return identity;
  }

  private Identity join(Identity identity, Mention mention, Basis rule) {
    identity.joinedBy(rule);
    if (identity.kind() == SourceKind.PERSON && mention.is(NounClass.ROLE)) {
      identity.gender(mention.label().gender());
    }
    return identity;
  }

  /** What a definite description points back to. */
  private Optional<Identity> known(Mention mention, Optional<Identity> last) {
    Optional<NounClass> type = mention.head().type();
    if (type.isEmpty()) {
      return sameNoun(mention);
    }
    return switch (type.get()) {
      case ROLE, PRESS, TITLE -> human(mention, last);
      case SOURCE, OFFICIAL -> group(mention);
      case ORGANISATION, INSTITUTION ->
          sameNoun(mention).or(() -> ending(mention)).or(() -> organisation(mention));
      case OUTLET, REPORT -> sameNoun(mention).or(() -> outlet(mention));
      default -> sameNoun(mention);
    };
  }

  private Optional<Identity> human(Mention mention, Optional<Identity> last) {
    String noun = mention.head().noun();
    boolean plural = mention.quantity().plural();
    Predicate<Identity> role =
        i -> !plural && i.kind() == SourceKind.PERSON && hasRole(i, noun) && belongs(i, mention);
    Optional<Identity> found =
        cast.latestBefore(mention.start(), role)
            .or(() -> sameNoun(mention))
            .or(() -> cast.firstAfter(mention.start(), role).filter(i -> near(i, mention)));
    if (found.isEmpty() && !plural) {
      found = last.filter(i -> mayBeCalled(i, mention)).or(() -> bearer(mention));
    }
    if (found.isEmpty() && Set.of("man", "woman").contains(noun)) {
      found =
          cast.latestBefore(
              mention.start(), i -> i.isOnePerson() && i.gender() == mention.label().gender());
    }
    return found.map(i -> join(i, mention, TITLE_ALONE));
  }

  /**
   * "the Elmton president" in an article that nowhere says who that is, and keeps naming one person
   * without any role: the people whom everybody knows are not introduced.
   */
  private Optional<Identity> bearer(Mention mention) {
    boolean one =
        mention.head().definite()
            && UNIQUE_ROLES.contains(mention.head().noun())
            && owner(mention.label().name()).isEmpty();
    return one ? cast.mostNamed(mention.start(), mention.label().gender()) : Optional.empty();
  }

  /**
   * "An insider spoke ... The engineer said": a bare description right behind goes on with the last
   * speaker, if nothing yet says what he is.
   */
  private boolean mayBeCalled(Identity last, Mention mention) {
    boolean bare =
        !mention.label().name().contains(" ")
            && mention.excerpt().words().toLowerCase(Locale.ROOT).startsWith("the ");
    int gap = sentences.at(mention.start()) - sentences.at(last.lastMentionBefore(mention.start()));
    boolean open =
        last.kind() == SourceKind.UNNAMED && last.isOnePerson()
            || last.kind() == SourceKind.PERSON && last.roles().isEmpty();
    return bare
        && open
        && gap >= 0
        && gap <= SourceSettings.REACH_OF_DESCRIPTION_IN_SENTENCES
        && last.gender().fits(mention.label().gender());
  }

  private static boolean hasRole(Identity identity, String noun) {
    Set<String> same = SAME_ROLE.getOrDefault(noun, Set.of());
    for (String role : identity.roles()) {
      String lower = " " + PersonName.key(head(role)) + " ";
      if (lower.contains(" " + PersonName.key(noun) + " ")) {
        return true;
      }
      // the writer is the screenwriter, the founder the co-founder
      if (noun.length() > 4 && lower.contains(noun + " ")) {
        return true;
      }
      if (noun.startsWith("spokes") && lower.contains(" spokes")) {
        return true;
      }
      if (same.stream().anyMatch(s -> lower.contains(" " + s + " "))) {
        return true;
      }
    }
    return false;
  }

  /** "Lee's spokesman" is not the spokesman of somebody else. */
  private static boolean belongs(Identity identity, Mention mention) {
    String owner = owner(mention.label().name());
    return owner.isEmpty()
        || identity.name().contains(owner)
        || identity.roles().stream().anyMatch(r -> r.contains(owner));
  }

  /** The last word of a possessor's name, or nothing. */
  private static String owner(String description) {
    String found = "";
    for (Word word : Word.scan(description, new Span(0, description.length()))) {
      found = word.possessive() && word.isCapitalised() ? word.text() : found;
    }
    return found;
  }

  /** "adviser to the president" is an adviser. */
  private static String head(String role) {
    List<Word> words = Word.scan(role, new Span(0, role.length()));
    return words.isEmpty() ? role : PersonName.join(Phrase.of(words).core());
  }

  private boolean near(Identity identity, Mention mention) {
    return sentences.at(identity.firstMention()) - sentences.at(mention.start())
        <= SourceSettings.REACH_FORWARD_IN_SENTENCES;
  }

  /** "the sources": the last unnamed ones of the same number, else the first that come later. */
  private Optional<Identity> group(Mention mention) {
    boolean plural = mention.quantity().plural();
    Predicate<Identity> unnamed =
        i ->
            (i.kind() == SourceKind.UNNAMED || i.kind() == SourceKind.OFFICE)
                && i.plural() == plural
                && i.type()
                    .filter(t -> t == NounClass.SOURCE || t == NounClass.OFFICIAL)
                    .isPresent();
    Predicate<Identity> same = unnamed.and(i -> i.noun().equals(mention.head().noun()));
    boolean loose = mention.is(NounClass.SOURCE);
    return cast.latestBefore(mention.start(), same)
        .or(() -> loose ? cast.latestBefore(mention.start(), unnamed) : Optional.empty())
        .map(i -> join(i, mention, SAME_NOUN));
  }

  private Optional<Identity> sameNoun(Mention mention) {
    String noun = mention.head().noun();
    boolean press = mention.is(NounClass.PRESS);
    return cast.latestBefore(
            mention.start(),
            i ->
                i.kind() != SourceKind.PERSON
                    && i.plural() == mention.quantity().plural()
                    && belongs(i, mention)
                    && (i.noun().equals(noun)
                        || press && i.type().filter(t -> t == NounClass.PRESS).isPresent()
                        || (" " + PersonName.key(i.name()) + " ").contains(" " + noun + " ")
                            && i.noun().isEmpty()))
        .map(i -> join(i, mention, SAME_NOUN));
  }

  /** "the college", of which the full name is given elsewhere. */
  private Optional<Identity> ending(Mention mention) {
    if (mention.quantity().plural() || mention.label().name().contains(" ")) {
      return Optional.empty();
    }
    return cast.nameEndingIn(mention.head().noun())
        .map(n -> cast.addNamed(n, mention.label().kind(), SAME_NOUN))
        .map(i -> join(i, mention, SAME_NOUN));
  }

  private Optional<Identity> organisation(Mention mention) {
    boolean otherName = mention.label().name().chars().skip(1).anyMatch(Character::isUpperCase);
    if (mention.quantity().plural() || otherName || mention.is(NounClass.INSTITUTION)) {
      return Optional.empty();
    }
    Optional<Identity> spoke =
        cast.latestBefore(
            mention.start(),
            i -> i.kind() == SourceKind.ORGANISATION && !i.plural() && i.noun().isEmpty());
    Optional<Identity> named =
        spoke.or(
            () ->
                COMPANIES.contains(mention.head().noun())
                    ? cast.likelyOrganisation(mention.start())
                        .map(n -> cast.addNamed(n, SourceKind.ORGANISATION, SAME_NOUN))
                    : Optional.empty());
    return named.map(i -> join(i, mention, SAME_NOUN));
  }

  private Optional<Identity> outlet(Mention mention) {
    if (mention.quantity().plural()) {
      return Optional.empty();
    }
    Predicate<Identity> outlet = Cast::isNamedOutlet;
    return cast.latestBefore(mention.start(), outlet)
        .or(() -> cast.firstAfter(mention.start(), outlet).filter(i -> near(i, mention)))
        .map(i -> join(i, mention, SAME_NOUN));
  }

  /**
   * "Elmton's ambassador called ... (next paragraph) Rosa Kemp said": the first person whom the
   * text then names in full, at the beginning of a sentence and without a word about who she is.
   */
  private Optional<Identity> unintroduced(Mention mention) {
    return cast.firstAfter(
            mention.excerpt().end(),
            i -> i.kind() == SourceKind.PERSON && i.firstMention() > mention.start())
        .filter(i -> i.roles().isEmpty() && i.name().contains(" "))
        .filter(i -> i.gender().fits(mention.label().gender()))
        .filter(i -> startsParagraph(i.firstMention()))
        .filter(i -> near(i, mention));
  }

  private boolean startsParagraph(int offset) {
    return offset > 0 && sentences.text().charAt(offset - 1) == '\n';
  }

  /** "A congressman claimed ...": the name follows in the next sentences. */
  private Optional<Identity> namedLater(Mention mention) {
    boolean lead = sentences.at(mention.start()) < 3;
    if (!lead && !mention.is(NounClass.ROLE) || mention.quantity().plural()) {
      return Optional.empty();
    }
    String noun = mention.head().noun();
    if (lead && mention.is(NounClass.ROLE)) {
      Optional<Identity> unintroduced = unintroduced(mention);
      if (unintroduced.isPresent()) {
        return unintroduced;
      }
    }
    Predicate<Identity> fits =
        mention.is(NounClass.OUTLET) || mention.is(NounClass.REPORT)
            ? Cast::isNamedOutlet
            : mention.is(NounClass.ROLE)
                ? i -> i.kind() == SourceKind.PERSON && hasRole(i, noun)
                : i -> false;
    int reach = lead ? SourceSettings.REACH_FORWARD_IN_SENTENCES : 2;
    return cast.firstAfter(mention.start(), fits)
        .filter(i -> sentences.at(i.firstMention()) - sentences.at(mention.start()) <= reach)
        .filter(i -> i.firstMention() > mention.start());
  }
}
