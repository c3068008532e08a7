package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Excerpt;

/** The chains of one article, once its identities are known. Not shared between articles. */
final class ArticleChains {

  /** Attributions on each side among which the one that cites a source is looked for. */
  private static final int NEIGHBOURS = 8;

  /** Sentences in which a speaker is first quoted before it is said whom he told. */
  private static final int REACH_OF_TELLING = 3;

  /** Sentences behind one that an outlet's report is told in, in which it may go on. */
  private static final int REACH_OF_RETELLING = 2;

  private final List<Attribution> attributions;
  private final ArticleSources sources;
  private final ChainReader chains;
  private final BlockCarriers blocks;
  private final SentenceIndex sentences;
  private final Map<Integer, List<Hop>> via = new HashMap<>();
  private final Map<Integer, List<Hop>> own = new HashMap<>();
  private final TreeMap<Integer, Integer> reporters = new TreeMap<>();
  private final TreeMap<Integer, Integer> byStart = new TreeMap<>();
  private final Set<Identity> direct = new HashSet<>();

  ArticleChains(List<Attribution> attributions, ArticleSources sources, ChainReader chains) {
    this.attributions = attributions;
    this.sources = sources;
    this.chains = chains;
    this.blocks = chains.blocks();
    this.sentences = sources.sentences();
    for (int i = 0; i < attributions.size(); i++) {
      byStart.putIfAbsent(start(i), i);
      listen(i);
    }
  }

  /** What the words around a mention say about who was told, kept with the identity. */
  private void listen(int i) {
    Optional<Mention> mention = sources.mention(i);
    if (mention.isEmpty()) {
      return;
    }
    Identity identity = sources.resolve(i);
    Optional<Hop> told =
        chains.listener(attributions.get(i)).or(() -> chains.outletOf(mention.get()));
    told.filter(t -> keeps(identity, t)).ifPresent(t -> identity.toldTo(t, sentence(i)));
    own.put(
        i,
        told.or(() -> chains.reportedBehind(attributions.get(i))).map(List::of).orElse(List.of()));
    // a report that somebody was handed reports nothing to the page
    boolean paper = identity.type().filter(t -> t == NounClass.REPORT).isPresent();
    if (identity.kind() == SourceKind.OUTLET && !mention.get().quantity().plural() && !paper) {
      reporters.put(mention.get().start(), i);
    }
  }

  private static boolean keeps(Identity identity, Hop hop) {
    boolean human =
        identity.kind() == SourceKind.PERSON
            || identity.kind() == SourceKind.UNNAMED
            || identity.kind() == SourceKind.ORGANISATION
            || identity.kind() == SourceKind.OFFICE
            || identity.type().filter(NounClass::isHuman).isPresent();
    return human && !identity.name().equals(hop.name());
  }

  /** The intermediaries of an attribution, outermost first. */
  List<Hop> via(int i) {
    Optional<Integer> root = root(i);
    if (root.isEmpty()) {
      return via(i, 0);
    }
    List<Hop> hops = new ArrayList<>(via(i, 0));
    hops.add(hop(i));
    return chains.clean(hops, sources.resolve(root.get()));
  }

  /**
   * From whom the source has it: "a third source, who heard of it from engineers, said" has its
   * root in the engineers, with the third source as the last intermediary.
   */
  Identity speaker(int i) {
    return root(i).map(sources::resolve).orElseGet(() -> sources.resolve(i));
  }

  /** The attribution within the words of this one's source that says whom it was learned from. */
  private Optional<Integer> root(int i) {
    Optional<Excerpt> source = attributions.get(i).roles().source();
    if (source.isEmpty() || sources.mention(i).isEmpty()) {
      return Optional.empty();
    }
    for (int o = Math.max(0, i - NEIGHBOURS);
        o < Math.min(attributions.size(), i + NEIGHBOURS);
        o++) {
      Optional<Excerpt> inner = attributions.get(o).roles().source();
      boolean within =
          inner.isPresent()
              && inner.get().start() > source.get().start()
              && inner.get().end() <= source.get().end();
      if (o != i && within && chains.learned(attributions.get(o)) && own(o, i)) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  private boolean own(int root, int teller) {
    return sources.mention(root).isPresent() && sources.resolve(root) != sources.resolve(teller);
  }

  private List<Hop> via(int i, int depth) {
    List<Hop> known = via.get(i);
    if (known != null) {
      return known;
    }
    Identity identity = sources.resolve(i);
    List<Hop> hops = new ArrayList<>();
    if (depth < SourceSettings.DEEPEST_CHAIN) {
      passedOnBy(i).ifPresent(h -> passOn(h, identity, hops, depth));
    }
    Optional<Hop> block = blocks.at(attributions.get(i).roles().span().start());
    if (hops.isEmpty()) {
      block.ifPresent(hops::add);
    }
    told(i, identity).stream()
        .filter(t -> hops.stream().noneMatch(h -> h.name().equals(t.name())))
        .forEach(hops::add);
    if (hops.isEmpty()) {
      carrier(identity).or(() -> retold(i, identity)).ifPresent(hops::add);
    }
    if (hops.isEmpty()) {
      direct.add(identity);
    }
    sources.passers(i).forEach(p -> hops.add(ChainReader.hop(p, p.firstWords())));
    List<Hop> cleaned = chains.clean(hops, identity);
    via.put(i, cleaned);
    return cleaned;
  }

  private void passOn(int holder, Identity identity, List<Hop> hops, int depth) {
    Identity passer = sources.resolve(holder);
    hops.addAll(via(holder, depth + 1));
    if (passer == identity) {
      return;
    }
    Hop hop = hop(holder);
    hops.add(hop);
    if (identity.kind() == SourceKind.UNNAMED && passer.kind() == SourceKind.OUTLET) {
      identity.toldTo(hop, sentence(holder));
    }
  }

  /**
   * Whom the source told: said beside this attribution, or at an earlier one of the same source.
   */
  private List<Hop> told(int i, Identity identity) {
    List<Hop> here = own.getOrDefault(i, List.of());
    if (!here.isEmpty() || chains.hasOwnMedium(attributions.get(i))) {
      return here;
    }
    boolean body =
        identity.kind() == SourceKind.ORGANISATION || identity.kind() == SourceKind.OFFICE;
    return identity
        .toldBefore(start(i))
        .filter(t -> !body || sources.sentence(i) - sentences.at(t.getKey()) <= REACH_OF_TELLING)
        .or(
            () ->
                identity
                    .toldAfter(start(i))
                    .filter(
                        t ->
                            identity.kind() == SourceKind.UNNAMED && identity.plural()
                                || sentences.at(t.getKey()) - sources.sentence(i)
                                    <= REACH_OF_TELLING))
        .map(Map.Entry::getValue)
        .stream()
        .toList();
  }

  /** Start of the sentence that an attribution stands in. */
  private int sentence(int i) {
    return sentences.around(start(i)).start();
  }

  /**
   * In a paragraph that retells what an outlet reports, others who speak in the sentences behind do
   * so to that outlet, as long as the page does not bring them in itself.
   */
  private Optional<Hop> retold(int i, Identity identity) {
    Act act = attributions.get(i).manner().act();
    boolean speaks =
        sources.mention(i).isPresent()
            && identity.kind() != SourceKind.OUTLET
            && identity.kind() != SourceKind.SOCIAL_MEDIA
            && identity.kind() != SourceKind.SELF
            && identity.kind() != SourceKind.PUBLIC
            && act != Act.DECLINE_TO_COMMENT
            && act != Act.NO_RESPONSE;
    if (!speaks || chains.hasOwnMedium(attributions.get(i)) || direct.contains(identity)) {
      return Optional.empty();
    }
    return Optional.ofNullable(byStart.lowerEntry(start(i)))
        .map(Map.Entry::getValue)
        .filter(before -> sources.sentence(i) - sources.sentence(before) <= REACH_OF_RETELLING)
        .filter(before -> sources.sameParagraph(start(before), start(i)))
        .flatMap(before -> via.getOrDefault(before, List.of()).stream().findFirst())
        .filter(hop -> hop.kind() == SourceKind.OUTLET);
  }

  private Hop hop(int i) {
    return ChainReader.hop(sources.resolve(i), attributions.get(i).roles().source());
  }

  /**
   * "Reuters reported ... The sources said": for sources first named after it, the outlet that
   * reported last.
   */
  private Optional<Hop> carrier(Identity identity) {
    boolean unnamed =
        identity.kind() == SourceKind.UNNAMED
            && identity.type().filter(t -> t == NounClass.SOURCE).isPresent()
            && Set.of("source", "person").contains(identity.noun());
    if (!unnamed) {
      return Optional.empty();
    }
    int first = identity.firstMention();
    return Optional.ofNullable(reporters.lowerEntry(first))
        .filter(
            e ->
                sentences.at(first) - sentences.at(e.getKey())
                    <= SourceSettings.REACH_OF_CARRIER_IN_SENTENCES)
        .map(e -> hop(e.getValue()));
  }

  /** The attribution that passes this one on: the holder, or the one that cites it. */
  private Optional<Integer> passedOnBy(int i) {
    Optional<Integer> holder = sources.holder(i);
    if (holder.isPresent()) {
      return isRumour(i) || isOwnSilence(i, holder.get()) ? Optional.empty() : holder;
    }
    if (!chains.cites(attributions.get(i))) {
      return according(i);
    }
    return citing(i).or(() -> reporterBefore(i));
  }

  /** "Lee denied it, and Kim did not reply": the page itself tells of the silence, not Lee. */
  private boolean isOwnSilence(int i, int holder) {
    Act act = attributions.get(i).manner().act();
    return (act == Act.NO_RESPONSE || act == Act.DECLINE_TO_COMMENT)
        && sources.resolve(holder).kind() != SourceKind.OUTLET;
  }

  /** "denied the reports that": they did not reach the page through who denies them. */
  private boolean isRumour(int i) {
    return sources
        .mention(i)
        .filter(m -> m.quantity().plural())
        .filter(m -> m.is(NounClass.REPORT) || m.head().noun().startsWith("rumo"))
        .isPresent();
  }

  /** "Lee said, according to X": the same words, said by one and passed on by the other. */
  private Optional<Integer> according(int i) {
    Attribution said = attributions.get(i);
    if (isAccording(said) || said.roles().content().isEmpty() || sources.mention(i).isEmpty()) {
      return Optional.empty();
    }
    for (int o = Math.max(0, i - NEIGHBOURS);
        o < Math.min(attributions.size(), i + NEIGHBOURS);
        o++) {
      Attribution other = attributions.get(o);
      boolean same =
          o != i
              && isAccording(other)
              && sources.mention(o).isPresent()
              && sources.resolve(o) != sources.resolve(i)
              && isRightBehind(said, other);
      if (same) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  /** "said, according to": nothing stands between who says it and who passes it on. */
  private boolean isRightBehind(Attribution said, Attribution other) {
    int end =
        Math.max(
            said.roles().cue().map(Excerpt::end).orElse(0),
            said.roles().source().map(Excerpt::end).orElse(0));
    int gap = other.roles().cue().map(Excerpt::start).orElse(0) - end;
    return gap > 0 && gap <= 2;
  }

  private static boolean isAccording(Attribution attribution) {
    return attribution
        .roles()
        .cue()
        .filter(c -> c.words().strip().toLowerCase(Locale.ROOT).startsWith("according to"))
        .isPresent();
  }

  private Optional<Integer> reporterBefore(int i) {
    int at = attributions.get(i).roles().span().start();
    return Optional.ofNullable(reporters.lowerEntry(at))
        .filter(e -> sentences.at(at) - sentences.at(e.getKey()) <= 1)
        .map(Map.Entry::getValue)
        .filter(o -> sources.resolve(o) != sources.resolve(i));
  }

  /** In the same sentence, the nearest attribution that is not itself cited. */
  private Optional<Integer> citing(int i) {
    int at = start(i);
    List<Integer> near = new ArrayList<>();
    for (int o = Math.max(0, i - NEIGHBOURS);
        o < Math.min(attributions.size(), i + NEIGHBOURS);
        o++) {
      boolean fits =
          o != i
              && sources.sentence(o) == sources.sentence(i)
              && sources.mention(o).isPresent()
              && !chains.cites(attributions.get(o))
              && sources.resolve(o) != sources.resolve(i);
      if (fits) {
        near.add(o);
      }
    }
    return near.stream().min(Comparator.comparingInt(o -> Math.abs(start(o) - at)));
  }

  private int start(int i) {
    return attributions
        .get(i)
        .roles()
        .source()
        .map(Excerpt::start)
        .orElseGet(() -> attributions.get(i).roles().span().start());
  }
}
