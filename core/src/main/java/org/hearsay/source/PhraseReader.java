package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.OutletNames;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Head;
import org.hearsay.source.Mention.Label;
import org.hearsay.source.Mention.Quantity;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Reads the words of one mention: what it is about, how it points, how many are meant. */
final class PhraseReader {

  static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "his",
          "hers",
          "its",
          "their",
          "i",
          "we",
          "me",
          "us",
          "my",
          "our",
          "you",
          "who",
          "which",
          "whose",
          "that",
          "this",
          "himself",
          "herself",
          "itself",
          "themselves",
          "others",
          "another",
          "one",
          "these",
          "those",
          "both",
          "neither",
          "s/he",
          "whom",
          "ourselves",
          "myself",
          "i've",
          "he's",
          "she's",
          "it's",
          "they've",
          "we've");

  /** Words that make "people" people with knowledge, not the public. */
  private static final Set<String> INFORMED =
      Set.of(
          "familiar",
          "briefed",
          "close",
          "knowledge",
          "involved",
          "inside",
          "within",
          "aware",
          "direct",
          "knowledgeable",
          "matter",
          "condition",
          "anonymity",
          "named",
          "near",
          "informed");

  /** Who speaks for the outlet that he is said to be of. */
  private static final Set<String> NEWSROOM =
      Set.of(
          "editor",
          "editor-in-chief",
          "editor in chief",
          "correspondent",
          "reporter",
          "journalist");

  private static final Set<String> OFFICIAL_PAPERS =
      Set.of(
          "police",
          "autopsy",
          "annual",
          "intelligence",
          "medical",
          "government",
          "official",
          "quarterly",
          "earnings",
          "incident",
          "forensic",
          "security",
          "investigative",
          "technical",
          "inspection",
          "un",
          "internal",
          "toxicology",
          "pathology",
          "research",
          "financial");

  static final Pattern HUMAN_ENDING =
      Pattern.compile(".{2,}(?:er|or|ist|ian|ant|ee|eer|man|woman)s?");

  /**
   * Plurals of names of peoples by their endings; short ones such as "Danes" are not seen, for
   * names of bodies end in the same letters.
   */
  private static final Pattern PEOPLES =
      Pattern.compile("\\p{Lu}\\p{L}{1,14}(?:ians|eans|icans|exans|raqis|raelis|istanis)");

  private static final Pattern ON_SOCIAL_MEDIA =
      Pattern.compile(
          "(?i).*\\b(?:twitter|facebook|social media|reddit|weibo|instagram|youtube)\\b.*");

  private final SourceLexicon lexicon;
  private final Cast cast;

  PhraseReader(SourceLexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** Reads one mention. */
  Mention read(Excerpt excerpt) {
    List<Word> words = Word.scan(excerpt.words(), new Span(0, excerpt.words().length()));
    if (words.isEmpty()) {
      return make(
          excerpt,
          new Head(Form.DESCRIPTION, "", Optional.empty(), false),
          label(
              excerpt.words().strip().isEmpty() ? "?" : excerpt.words().strip(), SourceKind.OTHER),
          false);
    }
    String first = words.get(0).lower();
    if (words.size() == 1 && PRONOUNS.contains(first) || words.size() == 2 && first.equals("he")) {
      return pronoun(excerpt, first);
    }
    Optional<Mention> trailing = trailingPronoun(excerpt, words);
    if (trailing.isPresent()) {
      return trailing.get();
    }
    QuantityReader.Start start = QuantityReader.read(words);
    List<Word> rest = words.subList(Math.min(start.words(), words.size()), words.size());
    if (rest.isEmpty() || Phrase.isStop(rest.get(0))) {
      return bareQuantity(excerpt, words, start);
    }
    return read(excerpt, rest, start);
  }

  /** "Russia He", "in its favour, he": the last word is the mention, what stands before is not. */
  private static Optional<Mention> trailingPronoun(Excerpt excerpt, List<Word> words) {
    Word last = words.get(words.size() - 1);
    boolean personal = Set.of("he", "she", "they", "we").contains(last.lower());
    if (words.size() < 2 || !personal || last.isAcronym()) {
      return Optional.empty();
    }
    Span span = last.span().shift(excerpt.start());
    return Optional.of(pronoun(new Excerpt(span, last.text()), last.lower()));
  }

  private Mention read(Excerpt excerpt, List<Word> rest, QuantityReader.Start start) {
    Phrase phrase = Phrase.of(rest);
    List<Word> run = phrase.properRun();
    if (!run.isEmpty()
        && arePeople(run.get(run.size() - 1))
        && run.size() == phrase.core().size()) {
      return people(excerpt, phrase, start);
    }
    if (!run.isEmpty()) {
      Optional<Mention> proper = new ProperReader(lexicon, cast).read(excerpt, phrase, run);
      if (proper.isPresent()) {
        return proper.get();
      }
    }
    Optional<Mention> named = new AppositionReader(lexicon, cast).read(excerpt, phrase);
    return named.orElseGet(() -> description(excerpt, phrase, start, rest));
  }

  /** "North Koreans", "Belgians": the plural of a people's name. */
  private static boolean arePeople(Word word) {
    return PEOPLES.matcher(word.text()).matches();
  }

  /** Of a people: those of whom something is told are unnamed sources, the rest the public. */
  private static Mention people(Excerpt excerpt, Phrase phrase, QuantityReader.Start start) {
    boolean some =
        start.size().isPresent()
            || phrase.tail().stream().anyMatch(w -> w.lower().equals("who"))
            || !phrase.appositions().isEmpty()
                && phrase.appositions().get(0).get(0).lower().equals("who");
    Label label = label(describe(excerpt, phrase), some ? SourceKind.UNNAMED : SourceKind.PUBLIC);
    Head head = new Head(Form.DESCRIPTION, "people", Optional.of(NounClass.PUBLIC), false);
    return new Mention(
        excerpt, head, label, new Quantity(true, start.size(), start.partitive(), excerpt.words()));
  }

  static String cleanRole(String role) {
    String plain = role.strip();
    while (!plain.isEmpty() && ",;:(–—".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    for (String article : List.of("a ", "an ", "the ", "A ", "An ", "The ")) {
      if (plain.startsWith(article)) {
        return plain.substring(article.length());
      }
    }
    return plain;
  }

  private Mention description(
      Excerpt excerpt, Phrase phrase, QuantityReader.Start start, List<Word> rest) {
    List<Word> core = phrase.core();
    Optional<SourceLexicon.Noun> noun = lexicon.nounAtEnd(core);
    String last = core.get(core.size() - 1).lower();
    boolean plural = noun.map(SourceLexicon.Noun::plural).orElse(last.endsWith("s"));
    SourceKind kind = kind(phrase, noun, start, excerpt.words());
    Gender gender = noun.map(SourceLexicon.Noun::gender).orElse(Gender.UNKNOWN);
    boolean possessed = core.stream().limit(core.size() - 1L).anyMatch(Word::possessive);
    boolean definite = start.determiner() == QuantityReader.Determiner.DEFINITE || possessed;
    Optional<GroupSize> size = size(start, kind, noun, plural);
    Head head =
        new Head(
            Form.DESCRIPTION,
            noun.map(SourceLexicon.Noun::noun).orElse(last),
            noun.map(SourceLexicon.Noun::type),
            definite && !start.partitive());
    Label label = new Label(describe(excerpt, phrase), kind, List.of(), gender);
    int from = rest.get(0).start();
    boolean many =
        size.flatMap(s -> s.n().isPresent() ? Optional.of(s.n().getAsInt() > 1) : Optional.empty())
            .orElse(plural);
    return new Mention(
        excerpt,
        head,
        label,
        new Quantity(many, size, start.partitive(), excerpt.words().substring(from)));
  }

  private static Optional<GroupSize> size(
      QuantityReader.Start start,
      SourceKind kind,
      Optional<SourceLexicon.Noun> noun,
      boolean plural) {
    boolean human = noun.map(n -> n.type().isHuman()).orElse(kind == SourceKind.UNNAMED);
    if (start.size().isPresent()) {
      boolean article = start.size().get().equals(GroupSize.of(1)) && !start.partitive();
      return article && !human ? Optional.empty() : start.size();
    }
    return human
            && !plural
            && !start.partitive()
            && (kind == SourceKind.UNNAMED || kind == SourceKind.OFFICE)
        ? Optional.of(GroupSize.of(1))
        : Optional.empty();
  }

  private SourceKind kind(
      Phrase phrase, Optional<SourceLexicon.Noun> noun, QuantityReader.Start start, String words) {
    String last = phrase.core().get(phrase.core().size() - 1).lower();
    if (noun.isEmpty()) {
      return HUMAN_ENDING.matcher(last).matches() ? SourceKind.UNNAMED : SourceKind.OTHER;
    }
    NounClass type = noun.get().type();
    boolean vague = start.determiner() == QuantityReader.Determiner.VAGUE;
    if ((type == NounClass.PUBLIC || vague && type == NounClass.SOURCE)
        && ON_SOCIAL_MEDIA.matcher(words).matches()) {
      return SourceKind.SOCIAL_MEDIA;
    }
    if (noun.get().noun().equals("person") && noun.get().plural()) {
      boolean informed =
          start.size().isPresent()
              || start.determiner() == QuantityReader.Determiner.DEFINITE
              || phrase.tail().stream().anyMatch(w -> INFORMED.contains(w.lower()));
      return informed ? SourceKind.UNNAMED : SourceKind.PUBLIC;
    }
    if (type == NounClass.ORGANISATION && noun.get().noun().endsWith("s") && vague) {
      return SourceKind.UNNAMED;
    }
    boolean most = Set.of("many", "most").contains(words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    if (most && type.isHuman() && noun.get().plural()) {
      return SourceKind.PUBLIC;
    }
    if (NEWSROOM.contains(noun.get().noun()) && ofOutlet(phrase, words)) {
      return SourceKind.OUTLET;
    }
    if (type == NounClass.OFFICIAL) {
      boolean many = noun.get().plural() && start.size().isEmpty();
      return many || ofBody(phrase) ? SourceKind.OFFICE : SourceKind.UNNAMED;
    }
    if (type == NounClass.REPORT && isPaper(phrase)) {
      return SourceKind.DOCUMENT;
    }
    return type.kind();
  }

  /** "the site's editors", "an editor of the Riverpost": who speaks for an outlet. */
  private boolean ofOutlet(Phrase phrase, String words) {
    List<Word> core = phrase.core();
    List<Word> owner = core.subList(0, core.size() - 1);
    int owned = -1;
    for (int i = 0; i < owner.size(); i++) {
      owned = owner.get(i).possessive() ? i : owned;
    }
    if (owned >= 0) {
      return namesOutlet(owner.subList(0, owned + 1));
    }
    List<Word> tail = phrase.tail();
    boolean of = tail.size() > 1 && Set.of("of", "at", "for").contains(tail.get(0).lower());
    return of
            && OutletNames.standard()
                    .find(words, new Span(tail.get(0).end(), words.length()))
                    .size()
                > 0
        || of && namesOutlet(tail.subList(1, tail.size()));
  }

  private boolean namesOutlet(List<Word> words) {
    return lexicon.outlet(PersonName.join(words)).isPresent()
        || lexicon.nounAtEnd(words).filter(n -> n.type() == NounClass.OUTLET).isPresent()
        || words.stream()
            .anyMatch(
                w ->
                    !w.isCapitalised()
                        && lexicon
                            .noun(w.lower())
                            .filter(n -> n.type() == NounClass.OUTLET)
                            .isPresent());
  }

  /** "a ministry official", "a senior FBI official": of a body, not only of a country. */
  private boolean ofBody(Phrase phrase) {
    List<Word> before = phrase.core().subList(0, phrase.core().size() - 1);
    return !before.isEmpty()
        && (lexicon.nounAtEnd(before).filter(n -> n.type() == NounClass.INSTITUTION).isPresent()
            || before.get(before.size() - 1).isAcronym()
                && !lexicon.isState(before.get(before.size() - 1).text()));
  }

  /** A report that is not an outlet's: "a police report", "the commission's annual report". */
  private boolean isPaper(Phrase phrase) {
    List<Word> before = phrase.core().subList(0, phrase.core().size() - 1);
    boolean official = before.stream().anyMatch(w -> OFFICIAL_PAPERS.contains(w.lower()));
    boolean body =
        !before.isEmpty()
            && lexicon
                .nounAtEnd(before)
                .filter(
                    n -> n.type() == NounClass.INSTITUTION || n.type() == NounClass.ORGANISATION)
                .isPresent();
    return official || body;
  }

  /** The description as a reporter would write it: without "the", without a relative clause. */
  private static String describe(Excerpt excerpt, Phrase phrase) {
    int to = end(phrase);
    String words = excerpt.words();
    int from = 0;
    while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    String plain = words.substring(from, Math.max(from, to)).strip();
    if (plain.isEmpty()) {
      return words.strip();
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "this ", "these ", "that ", "those ")) {
      if (lower.startsWith(article) && plain.length() > article.length()) {
        plain = plain.substring(article.length());
        break;
      }
    }
    return lowerFirst(plain);
  }

  /** A capital that only begins a sentence is made small. */
  private static String lowerFirst(String plain) {
    int space = plain.indexOf(' ');
    String first = (space < 0 ? plain : plain.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean ordinary =
        SourceLexicon.DEFAULT.noun(first).isPresent() || FunctionWords.isFunctionWord(first);
    return ordinary ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
  }

  private static int end(Phrase phrase) {
    List<Word> tail = phrase.tail();
    int end = 0;
    for (Word word : phrase.core()) {
      end = word.end();
    }
    for (int i = 0; i < tail.size(); i++) {
      String lower = tail.get(i).lower();
      if (lower.equals("who") || lower.equals("which") || lower.equals("that") && i > 0) {
        break;
      }
      end = tail.get(i).end();
    }
    return end;
  }

  /** "many in the party", "those who believe it": a quantity or pronoun that is its own head. */
  private Mention bareQuantity(Excerpt excerpt, List<Word> words, QuantityReader.Start start) {
    boolean plural = !start.size().equals(Optional.of(GroupSize.of(1)));
    boolean vague =
        start.determiner() == QuantityReader.Determiner.VAGUE
            || Set.of("those", "others", "all", "everyone").contains(words.get(0).lower());
    SourceKind kind =
        start.size().isPresent()
            ? SourceKind.UNNAMED
            : vague
                ? SourceKind.PUBLIC
                : lexicon.nounAtEnd(words).map(n -> n.type().kind()).orElse(SourceKind.OTHER);
    int last = Math.max(0, Math.min(start.words(), words.size()) - 1);
    Head head = new Head(Form.DESCRIPTION, words.get(last).lower(), Optional.empty(), false);
    int to = 1;
    while (to < words.size() && !words.get(to).gap().contains(",")) {
      to++;
    }
    Span part = new Span(words.get(0).start(), words.get(to - 1).end());
    String name = lowerFirst(excerpt.words().substring(part.start(), part.end()));
    return new Mention(
        excerpt,
        head,
        label(name, kind),
        new Quantity(plural, start.size(), start.partitive(), name));
  }

  private static Mention pronoun(Excerpt excerpt, String word) {
    Gender gender =
        switch (word) {
          case "he", "him", "his", "himself", "he's" -> Gender.MALE;
          case "she", "her", "hers", "herself", "she's" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    Label label = new Label(word, SourceKind.OTHER, List.of(), gender);
    boolean plural =
        Set.of("they", "them", "their", "themselves", "others", "these", "those", "both", "they've")
            .contains(word);
    return make(excerpt, new Head(Form.PRONOUN, word, Optional.empty(), true), label, plural);
  }

  private static Label label(String name, SourceKind kind) {
    return new Label(name, kind, List.of(), Gender.UNKNOWN);
  }

  static Mention make(Excerpt excerpt, Head head, Label label, boolean plural) {
    return new Mention(
        excerpt, head, label, new Quantity(plural, Optional.empty(), false, excerpt.words()));
  }

  static List<String> roles(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    if (!more.isBlank()) {
      all.add(more);
    }
    return List.copyOf(all);
  }
}
