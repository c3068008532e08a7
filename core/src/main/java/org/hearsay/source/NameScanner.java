package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletMention;
import org.hearsay.article.OutletNames;
import org.hearsay.article.Paragraph;
import org.hearsay.language.Analysis;
import org.hearsay.text.Basis;
import org.hearsay.text.CalendarNames;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Finds the people, outlets and organisations that an article names, whether they speak or not. */
final class NameScanner {

  private static final Basis FIRST_NAME = new Basis("first-name", 0.9);
  private static final Basis TITLE = new Basis("title-before-name", 0.9);
  private static final Basis SURNAME = new Basis("known-surname", 0.8);
  private static final Basis INSTITUTION = new Basis("institution-name", 0.9);
  private static final Basis APPOSITION = new Basis("role-behind-name", 0.85);

  private static final Basis OUTLET = new Basis("called-an-outlet", 0.8);

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:site|website|web site|blog|newspaper|magazine|portal|outlet|broadcaster"
              + "|tabloid|publication|news agency)(?: called| named)? "
              + "(\\p{Lu}[\\p{L}\\p{N}]{2,30}(?: \\p{Lu}[\\p{L}\\p{N}]{2,30}){0,2})(?![\\p{L}\\p{N}.])");

  /** Surnames by which alone people are known the world over. */
  private static final Set<String> SURNAMES = SourceLexicon.words("surname");

  private static final Set<String> FEMALE_SURNAMES = SourceLexicon.words("female-surname");

  /** Words behind a name within which "he" may take it up. */
  private static final int PRONOUN_REACH = 14;

  private static final Set<String> HUMAN_PRONOUNS =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");

  /** Longest run that is taken for a name, in words; longer ones are headlines. */
  private static final int LONGEST_NAME = 9;

  private static final Pattern BEFORE_OUTLET = Pattern.compile("(?:[Tt]he|told|citing) $");

  private static final Pattern BEHIND_OUTLET =
      Pattern.compile("^ (?:report|reveal|magazine|newspaper|quoted)");

  private static final Set<String> NICKNAME_OPENS = Set.of("\"", "“", "'", "‘", "(");

  private static final Set<String> NICKNAME_CLOSES = Set.of("\"", "”", "'", "’", ")");

  private final SourceLexicon lexicon;
  private final Cast cast;
  private final String text;
  private final RoleFinder roles;

  NameScanner(SourceLexicon lexicon, Cast cast, Article article) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.text = article.text().value();
    this.roles = new RoleFinder(lexicon, text);
  }

  /** Fills the cast from the reporting paragraphs: full names first, short names after. */
  static Cast scan(Analysis analysis, SourceLexicon lexicon) {
    Cast cast = new Cast();
    NameScanner scanner = new NameScanner(lexicon, cast, analysis.article());
    List<List<Word>> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : analysis.article().reporting()) {
      scanner.outlets(paragraph.span());
      scanner.introduced(paragraph.span());
      paragraphs.add(Word.scan(scanner.text, paragraph.span()));
    }
    paragraphs.forEach(p -> scanner.runs(p, true));
    paragraphs.forEach(p -> scanner.runs(p, false));
    return cast;
  }

  private void outlets(Span paragraph) {
    for (OutletMention found : OutletNames.standard().find(text, paragraph)) {
      if (found.outlet().kind() != Outlet.Kind.SOCIAL && isOutlet(found)) {
        Identity identity = cast.addNamed(found.outlet().name(), SourceKind.OUTLET, found.basis());
        cast.mention(
            identity,
            new Excerpt(found.span(), text.substring(found.span().start(), found.span().end())));
      }
    }
  }

  /** "a site called Riverpost", "the newspaper Riverpost": outlets that no list has. */
  private void introduced(Span paragraph) {
    Matcher outlet = INTRODUCED.matcher(text).region(paragraph.start(), paragraph.end());
    outlet.useTransparentBounds(true);
    while (outlet.find()) {
      String name = outlet.group(1);
      List<Word> words = Word.scan(text, new Span(outlet.start(1), outlet.end(1)));
      boolean other =
          words.isEmpty()
              || lexicon.firstName(words.get(0).text()).isPresent()
              || lexicon.isState(name)
              || FunctionWords.isFunctionWord(words.get(0).lower())
              || CalendarNames.isWeekday(words.get(0).lower())
              || CalendarNames.isMonth(words.get(0).lower())
              || PersonName.isAdjective(words.get(0))
              || lexicon.noun(words.get(0).lower()).isPresent();
      if (!other && lexicon.outlet(name).isEmpty()) {
        mention(cast.addNamed(name, SourceKind.OUTLET, OUTLET), words);
      }
    }
  }

  /**
   * A name that may mean something else needs an article, a hearer's place or a verb of reporting.
   */
  private boolean isOutlet(OutletMention found) {
    if (!found.ambiguous() || cast.named(found.outlet().name(), SourceKind.OUTLET).isPresent()) {
      return true;
    }
    String before = text.substring(Math.max(0, found.span().start() - 8), found.span().start());
    String after =
        text.substring(found.span().end(), Math.min(text.length(), found.span().end() + 10));
    return BEFORE_OUTLET.matcher(before).find() || BEHIND_OUTLET.matcher(after).find();
  }

  private void runs(List<Word> words, boolean full) {
    int i = 0;
    while (i < words.size()) {
      int end = runEnd(words, i);
      if (end > i && end - i <= LONGEST_NAME) {
        int from = i;
        while (from < end && startsSentence(words, from)) {
          from++;
        }
        if (from < end) {
          note(words, from, end, full);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean startsSentence(List<Word> words, int i) {
    Word word = words.get(i);
    return FunctionWords.isFunctionWord(word.lower())
        && !lexicon.firstName(word.text()).isPresent();
  }

  private static int runEnd(List<Word> words, int from) {
    if (!words.get(from).isCapitalised()) {
      return from;
    }
    int i = from + 1;
    while (i < words.size() && !words.get(i - 1).possessive()) {
      if (isNickname(words, i)) {
        i += 2;
        continue;
      }
      if (!words.get(i).continues()) {
        break;
      }
      int next = i;
      while (next < words.size()
          && next < i + 2
          && Phrase.isParticle(words.get(next).lower())
          && !words.get(next).isCapitalised()) {
        next++;
      }
      if (next >= words.size()
          || !words.get(next).isCapitalised()
          || !words.get(next).continues()) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  /** A capitalised word in quotation marks or brackets between two others: Ann "Bunny" Lee. */
  private static boolean isNickname(List<Word> words, int i) {
    return i + 1 < words.size()
        && NICKNAME_OPENS.contains(words.get(i).gap())
        && NICKNAME_CLOSES.contains(words.get(i + 1).gap())
        && words.get(i).isCapitalised()
        && words.get(i + 1).isCapitalised();
  }

  private void note(List<Word> words, int from, int to, boolean full) {
    List<Word> run = words.subList(from, to);
    if (lexicon.outlet(PersonName.join(run)).isPresent()) {
      return;
    }
    if (full && institution(words, from, to)) {
      return;
    }
    PersonName split = PersonName.split(run, lexicon);
    List<Word> name = split.name();
    boolean shortName = name.size() == 1;
    if (name.isEmpty() || shortName == full) {
      shortRole(run, full);
      return;
    }
    String role = roles.behind(words, to);
    String title = name.size() > 1 || words.get(from).continues() ? roles.before(words, from) : "";
    Optional<Basis> person = person(split, role, title);
    if (person.isPresent()) {
      Identity identity = cast.addPerson(PersonName.join(name), person.get());
      mention(identity, name);
      identity.role((title + " " + PersonName.join(split.role())).strip());
      identity.role(role);
      identity.gender(gender(split, role).or(gender(split, title)));
    } else {
      body(run);
      boolean article = from > 0 && words.get(from - 1).lower().equals("the");
      if (run.size() == 1 && !article && saysHeOrShe(words, to)) {
        cast.noteHuman(PersonName.join(run));
      }
      if (run.size() == 1 && saysBody(words, to)) {
        cast.noteBody(PersonName.join(run));
      }
    }
  }

  /** Whether the next words call the name before them "he" or "she", before another name comes. */
  private static boolean saysHeOrShe(List<Word> words, int at) {
    for (int i = at; i < Math.min(words.size(), at + PRONOUN_REACH); i++) {
      if (HUMAN_PRONOUNS.contains(words.get(i).lower())) {
        return true;
      }
      if (words.get(i).isCapitalised() && words.get(i).continues()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Fabricom agents", "Fabricom said it": a name that people belong to, or that is called "it".
   */
  private boolean saysBody(List<Word> words, int at) {
    boolean people =
        at < words.size()
            && words.get(at).continues()
            && !words.get(at).isCapitalised()
            && lexicon.noun(words.get(at).lower()).filter(n -> n.type().isHuman()).isPresent();
    for (int i = at; !people && i < Math.min(words.size(), at + PRONOUN_REACH / 2); i++) {
      String lower = words.get(i).lower();
      if (HUMAN_PRONOUNS.contains(lower) || words.get(i).isCapitalised()) {
        return false;
      }
      people = lower.equals("it") || lower.equals("its");
    }
    return people;
  }

  /** "Department of Foreign Supplies": kept whole, so that its initials are known. */
  private boolean institution(List<Word> words, int from, int to) {
    Optional<SourceLexicon.Noun> noun = lexicon.nounAtEnd(words.subList(from, to));
    boolean body =
        noun.filter(n -> n.type() == NounClass.INSTITUTION || n.type() == NounClass.ORGANISATION)
            .isPresent();
    boolean joined =
        to + 1 < words.size()
            && (words.get(to).lower().equals("of") || words.get(to).lower().equals("for"))
            && words.get(to).continues()
            && words.get(to + 1).continues()
            && words.get(to + 1).isCapitalised();
    if (!body || !joined) {
      return false;
    }
    List<Word> name = words.subList(from, Math.min(runEnd(words, to + 1), from + LONGEST_NAME));
    NounClass last =
        lexicon
            .nounAtEnd(name)
            .map(SourceLexicon.Noun::type)
            .filter(t -> t == NounClass.INSTITUTION || t == NounClass.ORGANISATION)
            .orElse(noun.orElseThrow().type());
    Identity identity = cast.addNamed(PersonName.join(name), last.kind(), INSTITUTION);
    mention(identity, name);
    return true;
  }

  /** A surname that is also a role: "Hunter" after "Duncan Hunter". */
  private void shortRole(List<Word> run, boolean full) {
    if (!full && run.size() == 1) {
      cast.person(PersonName.join(run)).ifPresent(p -> mention(p, run));
    }
  }

  private void body(List<Word> run) {
    String name = PersonName.join(run);
    if (lexicon.nounAtEnd(run).filter(n -> n.type().isHuman()).isPresent()) {
      return;
    }
    if (run.size() == 1 && cast.person(name).isPresent()) {
      mention(cast.person(name).get(), run);
    } else if (!lexicon.isState(name) && !PersonName.isAdjective(run.get(run.size() - 1))) {
      Span span = new Span(run.get(0).start(), run.get(run.size() - 1).end());
      cast.noteName(span, name);
    }
  }

  private Gender gender(PersonName split, String role) {
    Gender titled = split.title().map(SourceLexicon.Noun::gender).orElse(Gender.UNKNOWN);
    Gender first =
        split.name().size() > 1
            ? lexicon.firstName(split.name().get(0).text()).orElse(Gender.UNKNOWN)
            : Gender.UNKNOWN;
    String last = split.name().get(split.name().size() - 1).lower();
    boolean famous = split.name().size() == 1 && SURNAMES.contains(last);
    Gender known =
        !famous ? Gender.UNKNOWN : FEMALE_SURNAMES.contains(last) ? Gender.FEMALE : Gender.MALE;
    return titled
        .or(first)
        .or(known)
        .or(lexicon.nounAtEnd(core(role)).map(SourceLexicon.Noun::gender).orElse(Gender.UNKNOWN));
  }

  private static List<Word> core(String role) {
    List<Word> words = Word.scan(role, new Span(0, role.length()));
    return words.isEmpty() ? words : Phrase.of(words).core();
  }

  private Optional<Basis> person(PersonName split, String role, String title) {
    List<Word> name = split.name();
    boolean body = name.size() > 1 && PersonName.namesBody(name);
    if (split.title().isPresent() && !body) {
      return Optional.of(TITLE);
    }
    if (cast.person(PersonName.join(name)).isPresent()) {
      return Optional.of(FIRST_NAME);
    }
    if (name.size() > 1
        && !body
        && lexicon.firstName(name.get(0).text()).isPresent()
        && !lexicon.isState(PersonName.join(name))) {
      return Optional.of(FIRST_NAME);
    }
    if (body || lexicon.isState(PersonName.join(name)) || name.size() > 5) {
      return Optional.empty();
    }
    if (!role.isEmpty() && name.size() > 1) {
      return Optional.of(APPOSITION);
    }
    boolean famous = name.size() == 1 && SURNAMES.contains(name.get(0).lower());
    return !title.isEmpty() && name.size() <= 4
        ? Optional.of(TITLE)
        : famous ? Optional.of(SURNAME) : Optional.empty();
  }

  private void mention(Identity identity, List<Word> words) {
    Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    cast.mention(identity, new Excerpt(span, text.substring(span.start(), span.end())));
  }
}
