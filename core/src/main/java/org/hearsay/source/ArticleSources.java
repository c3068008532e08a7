package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** The sources of one article while they are being read. Not shared between articles. */
final class ArticleSources {

  /** Attributions on each side among which one with the same words is looked for. */
  private static final int NEIGHBOURS = 8;

  private static final Basis NO_SOURCE = new Basis("no-source", 0.9);

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)^\\s*(?:has |have |had )?(?:also |first |previously )?report(?:s|ed|ing)?\\b");

  /** "reports that": media, though none is named. */
  private static final Pattern NOUN_REPORTS =
      Pattern.compile("(?i)^(?:[a-z]{3,12} )?(?:reports?|news|stories|headlines)\\b");

  /** Cues that say that many talk: the public, not one hidden source. */
  private static final Pattern RUMOUR =
      Pattern.compile("(?i)\\b(?:rumou?r|speculat|gossip|widely (?:believed|thought)|belief)");

  private static final Pattern RELATIVE = Pattern.compile("^,? who\\b");

  private final List<Attribution> attributions;
  private final SentenceIndex sentences;
  private final PhraseReader phrases;
  private final Resolver resolver;
  private final Map<Integer, Identity> resolved = new HashMap<>();
  private final Map<Integer, List<Identity>> passers = new HashMap<>();
  private final Map<Integer, Identity> surfaces = new HashMap<>();
  private final Map<Integer, Mention> mentions = new HashMap<>();
  private final TreeMap<Integer, Integer> byPosition = new TreeMap<>();

  ArticleSources(Analysis analysis, List<Attribution> attributions, Cast cast) {
    this.attributions = attributions;
    this.sentences = new SentenceIndex(analysis);
    this.phrases = new PhraseReader(SourceLexicon.DEFAULT, cast);
    this.resolver = new Resolver(cast, phrases, sentences, analysis);
  }

  /** Finds the identity of one attribution's source, its holder's first. */
  Identity resolve(int i) {
    return resolve(i, 0);
  }

  private Identity resolve(int i, int depth) {
    Identity known = resolved.get(i);
    if (known != null) {
      return known;
    }
    Optional<Excerpt> source =
        attributions
            .get(i)
            .roles()
            .source()
            .filter(s -> !s.words().isBlank() && !HearsaySubject.is(attributions.get(i)));
    if (source.isEmpty()) {
      boolean rumour =
          attributions
              .get(i)
              .roles()
              .cue()
              .filter(c -> RUMOUR.matcher(c.words()).find())
              .isPresent();
      boolean reports =
          attributions
              .get(i)
              .roles()
              .cue()
              .filter(c -> NOUN_REPORTS.matcher(c.words()).find())
              .isPresent();
      SourceKind kind =
          rumour ? SourceKind.PUBLIC : reports ? SourceKind.OUTLET : SourceKind.UNNAMED;
      Identity nobody = new Identity(Speaker.UNSPECIFIED, kind, NO_SOURCE);
      attributions
          .get(i)
          .roles()
          .source()
          .filter(s -> HearsaySubject.isListener(attributions.get(i)))
          .ifPresent(s -> passers.put(i, List.of(plain(s))));
      resolved.put(i, nobody);
      return nobody;
    }
    Optional<Identity> holder =
        holder(i).filter(h -> depth < SourceSettings.DEEPEST_CHAIN).map(h -> resolve(h, depth + 1));
    Mention mention = hinted(phrases.read(source.get()), attributions.get(i));
    Optional<Identity> last =
        Optional.ofNullable(byPosition.lowerEntry(source.get().start()))
            .map(e -> surface(e.getValue()));
    Optional<Integer> twin =
        Optional.ofNullable(byPosition.get(source.get().start()))
            .filter(t -> attributions.get(t).roles().source().equals(source));
    Identity identity =
        twin.map(this::surface).orElseGet(() -> resolver.resolve(mention, holder, last));
    surfaces.put(i, identity);
    resolved.put(i, root(i, identity));
    mentions.put(i, mention);
    byPosition.put(source.get().start(), i);
    return identity;
  }

  /** Whom the words themselves name, which is not the root where they tell of one behind. */
  private Identity surface(int i) {
    Identity found = surfaces.get(i);
    return found == null ? resolve(i, SourceSettings.DEEPEST_CHAIN) : found;
  }

  /** A name that nothing else tells about, with "reports" behind it, is an outlet's. */
  private static Mention hinted(Mention mention, Attribution attribution) {
    boolean reports =
        attribution.roles().cue().filter(c -> REPORTS.matcher(c.words()).find()).isPresent();
    if (!reports
        || !mention.is(Mention.Form.NAMED)
        || mention.head().type().isPresent()
        || mention.quantity().plural()) {
      return mention;
    }
    Mention.Head head =
        new Mention.Head(Mention.Form.NAMED, "", Optional.of(NounClass.OUTLET), true);
    Mention.Label label =
        new Mention.Label(
            mention.label().name(), SourceKind.OUTLET, mention.label().roles(), Gender.UNKNOWN);
    return new Mention(mention.excerpt(), head, label, mention.quantity());
  }

  /** Behind "a source who heard it from people close to the talks" stand the people. */
  private Identity root(int i, Identity speaker) {
    Optional<Citation> citation = citation(i);
    if (citation.isPresent()) {
      passers.put(i, List.of(plain(citation.get().citer())));
      return plain(citation.get().cited());
    }
    Optional<Provenance> from = provenance(attributions.get(i));
    if (from.isEmpty()) {
      return speaker;
    }
    Excerpt source = attributions.get(i).roles().source().orElseThrow();
    List<Identity> through = new ArrayList<>(List.of(speaker));
    from.get()
        .teller()
        .filter(t -> !t.span().overlaps(source.span()))
        .ifPresent(t -> through.add(plain(t)));
    passers.put(i, through);
    return plain(from.get().root());
  }

  /** Where an outlet cites somebody whom no attribution of its own names. */
  private Optional<Citation> citation(int i) {
    return Citation.of(attributions.get(i), sentences.text())
        .filter(c -> phrases.read(c.citer()).label().kind() == SourceKind.OUTLET)
        .filter(c -> isSource(phrases.read(c.cited())))
        .filter(c -> !isNamedNear(i, c.cited().span()));
  }

  private static boolean isSource(Mention mention) {
    return mention.head().form() != Mention.Form.PRONOUN
        && (mention.head().form() != Mention.Form.DESCRIPTION
            || mention.label().kind() != SourceKind.OTHER);
  }

  private boolean isNamedNear(int i, Span words) {
    return IntStream.range(
            Math.max(0, i - NEIGHBOURS), Math.min(attributions.size(), i + NEIGHBOURS))
        .filter(o -> o != i)
        .mapToObj(o -> attributions.get(o).roles().source())
        .anyMatch(s -> s.isPresent() && s.get().span().overlaps(words));
  }

  private Identity plain(Excerpt words) {
    return resolver.resolve(phrases.read(words), Optional.empty(), Optional.empty());
  }

  /**
   * From whom a source has it: stated in the source's own words, right behind them, or between
   * source and cue, where it introduces what the cue brings.
   */
  private Optional<Provenance> provenance(Attribution attribution) {
    Excerpt source = attribution.roles().source().orElseThrow();
    int cue = attribution.roles().cue().map(Excerpt::start).orElse(source.end());
    int end = Math.max(source.end(), cue);
    String behind =
        sentences
            .text()
            .substring(source.end(), Math.min(sentences.text().length(), source.end() + 6));
    if (end == source.end() && RELATIVE.matcher(behind).find()) {
      end = Math.max(end, sentences.around(source.start()).end());
    }
    return Provenance.find(sentences.text(), new Span(source.start(), end));
  }

  /** Who passed it on, between the holder and the speaker, outermost first. */
  List<Identity> passers(int i) {
    return passers.getOrDefault(i, List.of());
  }

  /** The mention that an attribution's source was read as; empty where it has no source. */
  Optional<Mention> mention(int i) {
    return Optional.ofNullable(mentions.get(i));
  }

  /** Number of the sentence that an attribution is in. */
  int sentence(int i) {
    Attribution attribution = attributions.get(i);
    int at =
        attribution
            .roles()
            .cue()
            .or(() -> attribution.roles().source())
            .map(Excerpt::start)
            .orElseGet(() -> attribution.roles().span().start());
    return sentences.at(at);
  }

  /** Whether no paragraph ends between two offsets, of which the first comes first. */
  boolean sameParagraph(int from, int to) {
    return !sentences.text().substring(from, to).contains("\n");
  }

  SentenceIndex sentences() {
    return sentences;
  }

  PhraseReader phrases() {
    return phrases;
  }

  /** The attribution in whose content this one stands. */
  Optional<Integer> holder(int i) {
    int holder = attributions.get(i).nestedIn().orElse(-1);
    return holder >= 0 && holder < attributions.size() && holder != i
        ? Optional.of(holder)
        : Optional.empty();
  }
}
