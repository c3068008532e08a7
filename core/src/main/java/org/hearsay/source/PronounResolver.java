package org.hearsay.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.language.Quotation;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * Pronouns to identities: the last speaker and the people and bodies named just before are weighed
 * by distance, gender, number and by whether they begin their sentence (Lappin and Leass 1994 in
 * small).
 */
final class PronounResolver {

  private static final Basis PRONOUN = new Basis("pronoun", 0.7);

  /** What the last speaker starts with; in news "he added" nearly always goes on with him. */
  private static final double LAST_SPEAKER = 3.0;

  /** What a named person starts with. */
  private static final double NAMED = 2.4;

  /** What the speaker of the words around the pronoun starts with: "Lee said he ...". */
  private static final double HOLDER = 3.4;

  /** Lost for each sentence between. */
  private static final double PER_SENTENCE = 0.6;

  /** Won by standing at the beginning of a sentence, where subjects stand. */
  private static final double SUBJECT = 0.8;

  /** Lost by standing as an owner: in "Lee's aide" the aide goes on, not Lee. */
  private static final double OWNER = 0.8;

  /** Units from the start of a sentence within which a name counts as its subject. */
  private static final int SUBJECT_ZONE = 40;

  private final Cast cast;
  private final PhraseReader phrases;
  private final SentenceIndex sentences;
  private final TreeMap<Integer, Integer> quoted = new TreeMap<>();

  PronounResolver(
      Cast cast, PhraseReader phrases, SentenceIndex sentences, List<Quotation> quotations) {
    this.cast = cast;
    this.phrases = phrases;
    this.sentences = sentences;
    quotations.forEach(q -> q.pieces().forEach(p -> quoted.put(p.start(), p.end())));
  }

  /** Whether a place lies between quotation marks. */
  private boolean isQuoted(int offset) {
    Map.Entry<Integer, Integer> piece = quoted.floorEntry(offset);
    return piece != null && offset < piece.getValue();
  }

  /**
   * "He urged Lee": a subject pronoun does not mean whom its own sentence names behind it
   * (principle C of binding).
   */
  private boolean isNamedBehind(Identity identity, Mention mention) {
    Span sentence = sentences.around(mention.start());
    return identity.kind() == SourceKind.PERSON
        && identity.lastMentionBefore(sentence.end()) >= mention.excerpt().end();
  }

  Optional<Identity> resolve(Mention mention, Optional<Identity> holder, Optional<Identity> last) {
    Optional<Identity> found =
        switch (mention.head().noun()) {
          case "i", "we", "me", "us", "my", "our", "i've", "we've", "ourselves", "myself" ->
              Optional.of(holder.orElseGet(PronounResolver::self));
          case "he",
              "him",
              "his",
              "himself",
              "he's",
              "she",
              "her",
              "hers",
              "herself",
              "she's",
              "s/he" ->
              weigh(
                  mention,
                  // who is quoted calls himself "I"
                  holder.filter(h -> !isQuoted(mention.start())),
                  last.filter(
                      l -> !isQuoted(mention.start()) || holder.filter(l::equals).isEmpty()),
                  i ->
                      i.isOnePerson()
                          && i.gender().fits(mention.label().gender())
                          && !isNamedBehind(i, mention));
          case "it", "its", "itself", "it's" ->
              weigh(mention, holder, last, PronounResolver::isThing)
                  .or(
                      () ->
                          cast.likelyOrganisation(mention.start())
                              .map(n -> cast.addNamed(n, SourceKind.ORGANISATION, PRONOUN)));
          case "they", "them", "their", "themselves", "they've" ->
              weigh(mention, holder, last, PronounResolver::isGroup)
                  .or(() -> weigh(mention, holder, last, i -> i.kind() != SourceKind.PERSON));
          case "who", "which", "that", "whose", "whom" -> justBefore(mention);
          default -> Optional.empty();
        };
    found.ifPresent(i -> i.joinedBy(PRONOUN));
    return found;
  }

  private static Identity self() {
    return new Identity("the article's own author", SourceKind.SELF, PRONOUN);
  }

  private static boolean isThing(Identity identity) {
    return !identity.plural()
        && Set.of(
                SourceKind.ORGANISATION,
                SourceKind.OUTLET,
                SourceKind.DOCUMENT,
                SourceKind.OFFICE,
                SourceKind.MEDIA_ARTEFACT,
                SourceKind.SOCIAL_MEDIA)
            .contains(identity.kind())
        && identity.type().filter(NounClass::isHuman).isEmpty();
  }

  private static boolean isGroup(Identity identity) {
    return identity.plural() || identity.kind() == SourceKind.ORGANISATION;
  }

  private Optional<Identity> weigh(
      Mention mention,
      Optional<Identity> holder,
      Optional<Identity> last,
      Predicate<Identity> fits) {
    int here = sentences.at(mention.start());
    Identity best = null;
    double most = 0;
    if (holder.isPresent() && fits.test(holder.get())) {
      best = holder.get();
      most = HOLDER;
    }
    if (last.isPresent() && fits.test(last.get())) {
      double score =
          LAST_SPEAKER
              - PER_SENTENCE * (here - sentences.at(last.get().lastMentionBefore(mention.start())));
      if (score > most) {
        best = last.get();
        most = score;
      }
    }
    for (Map.Entry<Span, Identity> named : cast.before(mention.start())) {
      int start = named.getKey().start();
      int distance = here - sentences.at(start);
      if (distance > SourceSettings.REACH_OF_PRONOUN_IN_SENTENCES) {
        break;
      }
      if (fits.test(named.getValue()) && named.getKey().end() <= mention.start()) {
        boolean owner = isPossessive(named.getKey().end());
        boolean subject = !owner && start - sentences.around(start).start() < SUBJECT_ZONE;
        double score =
            NAMED - PER_SENTENCE * distance + (subject ? SUBJECT : 0) - (owner ? OWNER : 0);
        if (score > most) {
          best = named.getValue();
          most = score;
        }
      }
    }
    if (best == null) {
      Optional<Identity> teller = teller(mention).filter(fits);
      if (teller.isPresent()) {
        return teller;
      }
    }
    if (best == null && mention.label().gender() != Gender.UNKNOWN) {
      return cast.latestBefore(mention.start(), fits)
          .filter(
              i ->
                  here - sentences.at(i.lastMentionBefore(mention.start()))
                      <= SourceSettings.LONGEST_REACH_IN_SENTENCES)
          .or(
              () ->
                  cast.firstAfter(mention.excerpt().end(), fits)
                      .filter(i -> sentences.at(i.firstMention()) - here <= 1));
    }
    return Optional.ofNullable(best);
  }

  private boolean isPossessive(int end) {
    String text = sentences.text();
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == ' ');
  }

  /** "a third source who heard ... According to her": an unnamed one that is no speaker itself. */
  private Optional<Identity> teller(Mention mention) {
    int from = Math.max(0, mention.start() - SourceSettings.TELLER_WINDOW);
    return Provenance.lastTeller(sentences.text(), new Span(from, mention.start()))
        .map(
            words -> {
              Identity identity = new Identity(words.words(), SourceKind.UNNAMED, PRONOUN);
              identity.describe(phrases.read(words));
              cast.mention(identity, words);
              return identity;
            });
  }

  /** "Lee, who said": what ends right before the pronoun. */
  private Optional<Identity> justBefore(Mention mention) {
    for (Map.Entry<Span, Identity> named : cast.before(mention.start())) {
      int gap = mention.start() - named.getKey().end();
      if (gap >= 0 && gap <= 2) {
        return Optional.of(named.getValue());
      }
      if (gap > 60) {
        break;
      }
    }
    return Optional.empty();
  }
}
