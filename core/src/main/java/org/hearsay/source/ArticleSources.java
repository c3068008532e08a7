package org.hearsay.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/** The sources of one article while they are being read. Not shared between articles. */
final class ArticleSources {

  private static final Basis NO_SOURCE = new Basis("no-source", 0.9);

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)^\\s*(?:has |have |had )?(?:also |first |previously )?report(?:s|ed|ing)?\\b");

  /** Cues that say that many talk: the public, not one hidden source. */
  private static final Pattern RUMOUR =
      Pattern.compile("(?i)\\b(?:rumou?r|speculat|gossip|widely (?:believed|thought)|belief)");

  private final List<Attribution> attributions;
  private final SentenceIndex sentences;
  private final PhraseReader phrases;
  private final Resolver resolver;
  private final Map<Integer, Identity> resolved = new HashMap<>();
  private final Map<Integer, Mention> mentions = new HashMap<>();
  private final TreeMap<Integer, Integer> byPosition = new TreeMap<>();

  ArticleSources(Analysis analysis, List<Attribution> attributions, Cast cast) {
    this.attributions = attributions;
    this.sentences = new SentenceIndex(analysis);
    this.phrases = new PhraseReader(SourceLexicon.DEFAULT, cast);
    this.resolver = new Resolver(cast, phrases, sentences);
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
        attributions.get(i).roles().source().filter(s -> !s.words().isBlank());
    if (source.isEmpty()) {
      boolean rumour =
          attributions
              .get(i)
              .roles()
              .cue()
              .filter(c -> RUMOUR.matcher(c.words()).find())
              .isPresent();
      Identity nobody =
          new Identity(
              Speaker.UNSPECIFIED, rumour ? SourceKind.PUBLIC : SourceKind.UNNAMED, NO_SOURCE);
      resolved.put(i, nobody);
      return nobody;
    }
    Optional<Identity> holder =
        holder(i).filter(h -> depth < SourceSettings.DEEPEST_CHAIN).map(h -> resolve(h, depth + 1));
    Mention mention = hinted(phrases.read(source.get()), attributions.get(i));
    Optional<Identity> last =
        Optional.ofNullable(byPosition.lowerEntry(source.get().start()))
            .map(e -> resolve(e.getValue(), SourceSettings.DEEPEST_CHAIN));
    Optional<Integer> twin =
        Optional.ofNullable(byPosition.get(source.get().start()))
            .filter(t -> attributions.get(t).roles().source().equals(source));
    Identity identity =
        twin.map(t -> resolve(t, SourceSettings.DEEPEST_CHAIN))
            .orElseGet(() -> resolver.resolve(mention, holder, last));
    resolved.put(i, identity);
    mentions.put(i, mention);
    byPosition.put(source.get().start(), i);
    return identity;
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
