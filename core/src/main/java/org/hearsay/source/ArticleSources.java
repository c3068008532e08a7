package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/** The sources of one article while they are being read. Not shared between articles. */
final class ArticleSources {

  private static final Basis NO_SOURCE = new Basis("no-source", 0.9);

  private final List<Attribution> attributions;
  private final SentenceIndex sentences;
  private final PhraseReader phrases;
  private final Resolver resolver;
  private final ChainReader chains;
  private final Map<Integer, Identity> resolved = new HashMap<>();
  private final Map<Integer, Mention> mentions = new HashMap<>();
  private final Map<Integer, List<Hop>> via = new HashMap<>();
  private final TreeMap<Integer, Integer> byPosition = new TreeMap<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  ArticleSources(Analysis analysis, List<Attribution> attributions, Cast cast) {
    this.attributions = attributions;
    this.sentences = new SentenceIndex(analysis);
    this.phrases = new PhraseReader(SourceLexicon.DEFAULT, cast);
    this.resolver = new Resolver(cast, phrases, sentences);
    this.chains = new ChainReader(cast, phrases, sentences, analysis.article());
    for (int i = 0; i < attributions.size(); i++) {
      bySentence.computeIfAbsent(sentence(i), k -> new ArrayList<>()).add(i);
    }
  }

  private int sentence(int i) {
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
      Identity nobody = new Identity(Speaker.UNSPECIFIED, SourceKind.UNNAMED, NO_SOURCE);
      resolved.put(i, nobody);
      return nobody;
    }
    Optional<Identity> holder =
        holder(i).filter(h -> depth < SourceSettings.DEEPEST_CHAIN).map(h -> resolve(h, depth + 1));
    Mention mention = phrases.read(source.get());
    Optional<Identity> last =
        Optional.ofNullable(byPosition.lowerEntry(source.get().start()))
            .map(e -> resolve(e.getValue(), SourceSettings.DEEPEST_CHAIN));
    Identity identity = resolver.resolve(mention, holder, last);
    resolved.put(i, identity);
    mentions.put(i, mention);
    byPosition.put(source.get().start(), i);
    return identity;
  }

  private Optional<Integer> holder(int i) {
    int holder = attributions.get(i).nestedIn().orElse(-1);
    return holder >= 0 && holder < attributions.size() && holder != i
        ? Optional.of(holder)
        : Optional.empty();
  }

  /** The attribution with its speaker and chain. */
  Sourced sourced(int i) {
    Identity identity = resolve(i);
    return new Sourced(attributions.get(i), identity.speaker(), via(i, 0));
  }

  private List<Hop> via(int i, int depth) {
    List<Hop> known = via.get(i);
    if (known != null) {
      return known;
    }
    Identity identity = resolve(i);
    List<Hop> hops = new ArrayList<>();
    passedOnBy(i)
        .filter(h -> depth < SourceSettings.DEEPEST_CHAIN)
        .ifPresent(
            h -> {
              hops.addAll(via(h, depth + 1));
              if (resolve(h) != identity) {
                hops.add(ChainReader.hop(resolve(h), attributions.get(h).roles().source()));
              }
            });
    chains.listener(attributions.get(i)).ifPresent(hops::add);
    Mention mention = mentions.get(i);
    if (mention != null) {
      chains
          .outletOf(mention)
          .filter(h -> hops.stream().noneMatch(o -> o.name().equals(h.name())))
          .ifPresent(hops::add);
    }
    List<Hop> cleaned = chains.clean(hops, identity);
    if (cleaned.isEmpty() && mention != null) {
      cleaned = inherited(i, identity, mention);
    } else {
      identity.via(cleaned);
    }
    via.put(i, cleaned);
    return cleaned;
  }

  private List<Hop> inherited(int i, Identity identity, Mention mention) {
    if (!identity.via().isEmpty()) {
      return identity.via();
    }
    if (identity.group().filter(g -> !g.via().isEmpty()).isPresent()) {
      return identity.group().get().via();
    }
    return List.of();
  }

  /**
   * The attribution that passes this one on: the holder, or in the same sentence the citing one.
   */
  private Optional<Integer> passedOnBy(int i) {
    Optional<Integer> holder = holder(i);
    if (holder.isPresent()) {
      return holder;
    }
    if (!ChainReader.cites(attributions.get(i))) {
      return Optional.empty();
    }
    int at = attributions.get(i).roles().span().start();
    return bySentence.getOrDefault(sentence(i), List.of()).stream()
        .filter(o -> o != i && !ChainReader.cites(attributions.get(o)) && resolve(o) != resolve(i))
        .filter(o -> attributions.get(o).roles().source().isPresent())
        .min(
            Comparator.comparingInt(
                o -> Math.abs(attributions.get(o).roles().span().start() - at)));
  }
}
