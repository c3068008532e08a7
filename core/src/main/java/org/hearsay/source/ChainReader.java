package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Mention.Form;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * The intermediaries between page and source: from nesting, from "citing", from who was told, from
 * an outlet in the mention itself ("the Journal's sources"), and from the outlet that reported just
 * before.
 */
final class ChainReader {

  private static final Pattern CITING =
      Pattern.compile(
          "(?i)^\\s*(?:has |have |had |is |was |were |are )?(?:been )?(?:also )?(?:cit(?:e[sd]?|ing)|quot(?:e[sd]?|ing)|attribut\\w+|sourced)\\b.*",
          Pattern.DOTALL);

  /** "was quoted": the source before it does not quote but is quoted. */
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:is|was|are|were|been|being)\\b");

  /** The cue of a clause that says from whom a source has what it says. */
  private static final Pattern LEARNED =
      Pattern.compile(
          "(?i)^\\s*(?:(?:has |have |had )?(?:learn(?:ed|t|s)?|heard|hears?|kn[eo]ws?)\\b"
              + "|(?:was|were|been) (?:told|informed) by).*",
          Pattern.DOTALL);

  private static final Pattern CITING_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:citing|cites|cited|quoting|quotes|quoted|attributed to|sourced to)"
              + "\\s(?:(?:an?|the|what)\\s)?$");

  private static final Pattern QUOTED_IN =
      Pattern.compile(
          "(?i)\\s?,?\\s?(?:who was )?(?:as )?(?:quoted|cited|interviewed) (?:in|by|on)\\s");

  private static final Pattern MEDIUM =
      Pattern.compile(
          "(?i)\\b(?:(?:speaking|talking|writing|appearing|responding|replying|interviewed|asked)"
              + "(?: [a-z]{2,12}){0,3}? (?:to|with|in|for|on|by|from)"
              + "|in (?:an? |her |his |their )?(?:[a-z]{2,12} ){0,2}?(?:interview|op-ed|article|column|essay|editorial"
              + "|commentary|piece|statement|comments|remarks|e-?mail|letter)s?"
              + " (?:with|in|for|on|to|by))\\s");

  private static final Pattern QUOTED_BY =
      Pattern.compile(
          "(?i)\\b(?:quoted|cited) by ([^,.;:“”\"]{2,60}?)(?: as\\b.*|,.*)?$", Pattern.DOTALL);

  /** "gave an interview broadcast on X in which he said". */
  private static final Pattern GAVE =
      Pattern.compile(
          "(?i)\\b(?:gave|gives|given) (?:an? |several |many )?(?:[a-z]{3,10} )?interviews?\\b[^.;:\\n]{0,80}?"
              + "\\b(?:on|of|to|with|by)\\s(?=(?:the )?\\p{Lu})");

  private static final Pattern POLLED =
      Pattern.compile("(?i)\\b(?:polled|surveyed|interviewed|canvassed) by (?=\\p{Lu})");

  private static final Pattern MEDIUM_BEHIND =
      Pattern.compile(
          "(?i)[\\s,.’”'\"]{0,4}in (?:an? |her |his |its |their )?(?:[a-z]{2,12} ){0,2}?(?:interview"
              + "|statement|comments|remarks|e-?mail|letter)s? (?:with|for|on|to|by)\\s");

  private static final Pattern REPORTED_BEHIND =
      Pattern.compile(
          ",[”\"]? ((?:the |The )?\\p{Lu}[^,;.:“”\"]{1,60}?) (?:has |had |also |first )?"
              + "(?:reports|reported|writes|wrote)(?: (?:on )?\\p{Lu}[a-z]{2,9}day| this week"
              + "| last week| today| yesterday)?[.!]?\\s*$");

  private static final Pattern OWN_MEDIUM =
      Pattern.compile(
          "(?i)\\b(?:tweet(?:s|ed)|posted|blogged"
              + "|in (?:an? |his |her |their |its )(?:[a-z]{2,12} ){0,2}?(?:statement|post|blog post"
              + "|tweet|press release|speech|memo|filing|lawsuit|video|open letter)"
              + "|on (?:twitter|facebook|instagram|reddit|its website|his blog|her blog)"
              + "|at an? (?:[a-z]{2,12} )?(?:news|press) (?:conference|briefing)"
              + "|(?:told|tells) (?:reporters|lawmakers|parliament|journalists|a court|the court)"
              + "|in the past|has long|have long|years ago)\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:told|tells?|telling|(?:spoke|speaking|speaks|spoken|talking|talked|wrote|said|confirmed|explained) to|(?:statement|comments?|remarks|e-?mails?|message|letter)"
              + " (?:to|for)|interview(?:ed)? (?:with|by|on|for|in)|(?:quoted|cited|carried|published|reported|aired|obtained|interviewed) (?:by|in|on))\\s");

  private final Cast cast;
  private final SentenceIndex sentences;
  private final PhraseReader phrases;
  private final Optional<String> page;
  private final BlockCarriers blocks;

  ChainReader(Cast cast, PhraseReader phrases, SentenceIndex sentences, Article article) {
    this.cast = cast;
    this.sentences = sentences;
    this.phrases = phrases;
    this.page = article.metadata().outlet();
    this.blocks = new BlockCarriers(article, cast);
  }

  /** Whether the cue names a source that somebody else cites. */
  boolean cites(Attribution attribution) {
    int source = attribution.roles().source().map(Excerpt::start).orElse(Integer.MAX_VALUE);
    boolean cited =
        attribution
            .roles()
            .cue()
            .filter(c -> CITING.matcher(c.words()).matches())
            .filter(c -> source > c.start() || PASSIVE.matcher(c.words()).find())
            .isPresent();
    if (cited) {
      return true;
    }
    return attribution
        .roles()
        .source()
        .filter(s -> CITING_BEFORE.matcher(before(s.start())).find())
        .isPresent();
  }

  /** Whether the cue tells of whom somebody learned something, not of who says it. */
  boolean learned(Attribution attribution) {
    return attribution.roles().cue().filter(c -> LEARNED.matcher(c.words()).matches()).isPresent();
  }

  /**
   * Whether the words around the cue say that the source spoke elsewhere than to who was named
   * before: in a statement, in a post, at a hearing, or in the past.
   */
  boolean hasOwnMedium(Attribution attribution) {
    Optional<Excerpt> cue = attribution.roles().cue();
    if (cue.isEmpty()) {
      return false;
    }
    Span sentence = sentences.around(cue.get().start());
    int from = Math.max(sentence.start(), cue.get().start() - SourceSettings.LISTENER_WINDOW);
    int to = Math.min(sentence.end(), cue.get().end() + SourceSettings.LISTENER_WINDOW);
    return cue.get().end() <= to
        && OWN_MEDIUM.matcher(outsideContent(attribution, from, to)).find();
  }

  /** The text of a range with the contents blanked out. */
  private String outsideContent(Attribution attribution, int from, int to) {
    StringBuilder words = new StringBuilder(sentences.text().substring(from, to));
    for (Excerpt piece : attribution.roles().content()) {
      for (int at = Math.max(from, piece.start()); at < Math.min(to, piece.end()); at++) {
        words.setCharAt(at - from, ' ');
      }
    }
    return words.toString();
  }

  private String before(int offset) {
    return sentences.text().substring(Math.max(0, offset - 24), offset);
  }

  /** Outlets whose text the article sets out in blocks. */
  BlockCarriers blocks() {
    return blocks;
  }

  /** The outlet to which the source spoke, where the words around the cue name one. */
  Optional<Hop> listener(Attribution attribution) {
    Optional<Excerpt> cue = attribution.roles().cue();
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Span sentence = sentences.around(cue.get().start());
    Optional<Hop> before =
        medium(attribution, sentence)
            .or(() -> quotedIn(attribution, sentence))
            .or(() -> polledBy(attribution));
    if (before.isPresent()) {
      return before;
    }
    int end =
        Math.min(
            sentences.text().length(),
            Math.max(
                cue.get().end(),
                Math.min(sentence.end(), cue.get().end() + SourceSettings.LISTENER_WINDOW)));
    for (Excerpt piece : attribution.roles().content()) {
      if (piece.start() >= cue.get().end()) {
        end = Math.min(end, Math.max(piece.start(), cue.get().end()));
      }
    }
    String window = sentences.text().substring(cue.get().start(), end);
    Matcher told = TOLD.matcher(window);
    while (told.find()) {
      Optional<Hop> hop = outletAt(cue.get().start() + told.end(), end);
      if (hop.isPresent()) {
        return hop;
      }
    }
    return quotedBy(cue.get()).or(() -> mediumBehind(attribution, sentence));
  }

  /** "..., officials said, the Norvane News Agency reports.": who closes the sentence. */
  Optional<Hop> reportedBehind(Attribution attribution) {
    Span sentence = sentences.around(attribution.roles().span().start());
    int cue = attribution.roles().cue().map(Excerpt::end).orElse(sentence.end());
    int from = Math.max(cue, sentence.end() - SourceSettings.LISTENER_WINDOW);
    if (from >= sentence.end()) {
      return Optional.empty();
    }
    Matcher reports = REPORTED_BEHIND.matcher(sentences.text()).region(from, sentence.end());
    return reports.find() ? outletAt(reports.start(1), reports.end(1)) : Optional.empty();
  }

  /** "was quoted by Ms Lee as saying": a person who passes it on. */
  private Optional<Hop> quotedBy(Excerpt cue) {
    Matcher quoted = QUOTED_BY.matcher(cue.words());
    if (!quoted.find()) {
      return Optional.empty();
    }
    Span span = new Span(cue.start() + quoted.start(1), cue.start() + quoted.end(1));
    Excerpt words = new Excerpt(span, quoted.group(1));
    Mention mention = phrases.read(words);
    return mention.is(Form.PERSON)
        ? Optional.of(
            new Hop(
                cast.person(mention.label().name())
                    .map(Identity::name)
                    .orElse(mention.label().name()),
                SourceKind.PERSON,
                Optional.of(words)))
        : Optional.empty();
  }

  /** "denied that in a statement to X": behind the last of the content. */
  private Optional<Hop> mediumBehind(Attribution attribution, Span sentence) {
    int from = attribution.roles().span().end();
    if (from >= sentence.end()) {
      return Optional.empty();
    }
    int to = Math.min(sentence.end(), from + SourceSettings.LISTENER_WINDOW);
    Matcher medium = MEDIUM_BEHIND.matcher(sentences.text()).region(from, to);
    return medium.lookingAt() ? outletAt(medium.end(), to) : Optional.empty();
  }

  /** "In an interview with X, ...": who was told stands at the start of the sentence. */
  private Optional<Hop> medium(Attribution attribution, Span sentence) {
    int to = attribution.roles().span().start();
    int from = Math.max(sentence.start(), to - SourceSettings.LISTENER_WINDOW);
    if (from >= to) {
      return Optional.empty();
    }
    Matcher medium = MEDIUM.matcher(sentences.text()).region(from, to);
    if (medium.find()) {
      return outletAt(medium.end(), to);
    }
    Matcher gave =
        GAVE.matcher(sentences.text())
            .region(Math.max(sentence.start(), to - 2 * SourceSettings.LISTENER_WINDOW), to);
    return gave.find() ? outletAt(gave.end(), to) : Optional.empty();
  }

  /** "analysts polled by X": who asked them. */
  private Optional<Hop> polledBy(Attribution attribution) {
    return attribution
        .roles()
        .source()
        .flatMap(
            s -> {
              Matcher polled = POLLED.matcher(s.words());
              if (!polled.find()) {
                return Optional.empty();
              }
              Span rest = new Span(s.start() + polled.end(), s.end());
              Mention mention =
                  phrases.read(
                      new Excerpt(rest, sentences.text().substring(rest.start(), rest.end())));
              return mention.is(Form.NAMED)
                  ? Optional.of(
                      new Hop(
                          mention.label().name(),
                          mention.label().kind(),
                          Optional.of(mention.excerpt())))
                  : Optional.empty();
            });
  }

  /** "a consultancy, quoted in X": right behind the source. */
  private Optional<Hop> quotedIn(Attribution attribution, Span sentence) {
    int from = attribution.roles().source().map(Excerpt::end).orElse(sentence.end());
    if (from >= sentence.end()) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED_IN.matcher(sentences.text()).region(from, sentence.end());
    return quoted.lookingAt() ? outletAt(quoted.end(), sentence.end()) : Optional.empty();
  }

  private Optional<Hop> outletAt(int from, int end) {
    // Nine words fit into it; without a bound, a text without full stops costs its square.
    int to = Math.min(end, from + 2 * SourceSettings.LISTENER_WINDOW);
    List<Word> words = Word.scan(sentences.text(), new Span(from, to));
    int n = 0;
    while (n < words.size()
        && n < 9
        && (n == 0 || words.get(n).continues())
        && !words.get(n).lower().equals("that")
        && !words.get(n).lower().equals("in")
        && !words.get(n).lower().equals("on")) {
      n++;
    }
    if (n == 0) {
      return Optional.empty();
    }
    Span span = new Span(words.get(0).start(), words.get(n - 1).end());
    Excerpt excerpt = new Excerpt(span, sentences.text().substring(span.start(), span.end()));
    Optional<Identity> outlet = cast.outletWithin(span);
    if (outlet.isPresent()) {
      return Optional.of(new Hop(outlet.get().name(), SourceKind.OUTLET, Optional.of(excerpt)));
    }
    Optional<String> unlisted =
        unlisted(words.subList(0, n))
            .or(
                () ->
                    words.get(0).isCapitalised()
                        ? shortOutlet(words.get(0).text())
                        : Optional.empty());
    if (unlisted.isPresent()) {
      return Optional.of(new Hop(unlisted.get(), SourceKind.OUTLET, Optional.of(excerpt)));
    }
    Mention mention = phrases.read(excerpt);
    return mention.is(Form.NAMED) && mention.label().kind() == SourceKind.OUTLET
        ? Optional.of(new Hop(mention.label().name(), SourceKind.OUTLET, Optional.of(excerpt)))
        : Optional.empty();
  }

  /** "told The Riverpost": a capital article in mid-sentence is part of an outlet's name. */
  private static Optional<String> unlisted(List<Word> words) {
    int end = 1;
    while (end < words.size()
        && words.get(end).isCapitalised()
        && !FunctionWords.isFunctionWord(words.get(end).lower())) {
      end++;
    }
    List<Word> name = words.subList(0, end);
    boolean body =
        SourceLexicon.DEFAULT.nounAtEnd(name).filter(n -> n.type() != NounClass.OUTLET).isPresent();
    return words.get(0).text().equals("The") && end > 1 && !body
        ? Optional.of(PersonName.join(name))
        : Optional.empty();
  }

  /** "told Norvane" on a page that names the Norvane News Agency, or is of it. */
  private Optional<String> shortOutlet(String word) {
    boolean own = page.filter(p -> plain(p).startsWith(plain(word) + " ")).isPresent();
    return own ? page : cast.outletCalled(word).map(Identity::name);
  }

  /**
   * "the Journal's sources", "three Reuters sources": the outlet inside a mention of unnamed ones.
   */
  Optional<Hop> outletOf(Mention mention) {
    boolean sources =
        mention.is(Form.DESCRIPTION)
            && (mention.is(NounClass.SOURCE) || mention.is(NounClass.OFFICIAL));
    if (!sources) {
      return Optional.empty();
    }
    return cast.outletWithin(mention.excerpt().span())
        .map(i -> new Hop(i.name(), SourceKind.OUTLET, Optional.of(mention.excerpt())));
  }

  /** A hop for a speaker who passes something on. */
  static Hop hop(Identity identity, Optional<Excerpt> words) {
    return new Hop(identity.name(), identity.kind(), words);
  }

  /** Without the page itself, without the source itself, without the same hop twice running. */
  List<Hop> clean(List<Hop> hops, Identity source) {
    List<Hop> kept = new ArrayList<>();
    for (Hop hop : hops) {
      boolean same =
          hop.name().equals(source.name())
              || !kept.isEmpty() && kept.get(kept.size() - 1).name().equals(hop.name());
      if (!same
          && !isPage(hop)
          && !hop.name().equals(Speaker.UNSPECIFIED)
          && kept.size() < SourceSettings.DEEPEST_CHAIN) {
        kept.add(hop);
      }
    }
    return kept;
  }

  private boolean isPage(Hop hop) {
    return hop.kind() == SourceKind.OUTLET
        && page.filter(p -> plain(p).equals(plain(hop.name()))).isPresent();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
