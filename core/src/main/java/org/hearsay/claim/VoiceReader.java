package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lineage.Lineage;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Reads what each article says about a claim, itself and through its sources. Thread-safe. */
public final class VoiceReader {

  private static final Set<String> OTHER_VALUES =
      Set.of("different-name", "different-number", "different-date");

  private final OwnVoice ownVoice = new OwnVoice();
  private final Direction direction = new Direction();
  private final DoubtWords doubt = new DoubtWords();
  private final WordReader words = new WordReader();

  /** The voices of the articles towards the claim, in the order given. */
  public List<Voice> read(List<ArticleReading> readings, Claim claim) {
    Propositions propositions = Propositions.of(readings, Lineage.NONE);
    PropositionMatcher matcher = new PropositionMatcher(propositions.weights());
    Proposition.Wording wording = Proposition.Wording.of(claim.text(), words);
    List<Voice> voices = new ArrayList<>();
    for (ArticleReading reading : readings) {
      List<Voice.Sign> signs = new ArrayList<>();
      double closest = 0;
      for (Proposition p : propositions.byArticle().getOrDefault(reading.id(), List.of())) {
        Match match = matcher.match(wording, p.wording(), ClaimSettings.SUPPORT);
        closest = Math.max(closest, match.closeness());
        kind(p, match, reading, wording.keys())
            .ifPresent(
                k ->
                    signs.add(
                        new Voice.Sign(k, p.place().sentence(), p.place().heading(), p.excerpt())));
      }
      signs.sort(Comparator.comparingInt(Voice.Sign::sentence));
      voices.add(new Voice(reading.id(), signs, closest, doubts(reading, propositions)));
    }
    return voices;
  }

  /** Sentences with a word of doubt that nobody else says. */
  private int doubts(ArticleReading reading, Propositions propositions) {
    int doubts = 0;
    for (Proposition p : propositions.byArticle().getOrDefault(reading.id(), List.of())) {
      doubts += p.statement().isEmpty() && doubt.in(frame(p, reading)) ? 1 : 0;
    }
    return doubts;
  }

  /** The company that the claim is about says so itself, or somebody in it announces it. */
  private boolean announces(Statement statement, Set<String> claim) {
    String cue =
        statement
            .attribution()
            .roles()
            .cue()
            .map(c -> c.words())
            .orElse("")
            .toLowerCase(Locale.ROOT);
    SourceKind kind = statement.speaker().kind();
    boolean body = kind == SourceKind.ORGANISATION;
    boolean announced =
        cue.startsWith("announce")
            && (body || kind == SourceKind.PERSON || kind == SourceKind.OFFICE);
    return (body && cue.startsWith("said") || announced)
        && statement.via().isEmpty()
        && words.read(statement.speaker().name()).stream()
            .anyMatch(w -> w.carries() && claim.contains(w.key()));
  }

  private Optional<Voice.Kind> kind(
      Proposition p, Match match, ArticleReading reading, Set<String> claim) {
    if (p.statement().filter(Intentions::is).isPresent()) {
      return Optional.empty();
    }
    if (p.statement().isPresent()) {
      return switch (direction.of(p, match)) {
        case AFFIRM ->
            Optional.of(
                announces(p.statement().get(), claim)
                    ? Voice.Kind.ANNOUNCED
                    : Voice.Kind.SAID_AFFIRM);
        case DENY -> Optional.of(Voice.Kind.SAID_DENY);
        case OTHER -> Optional.empty();
      };
    }
    if (ownVoice.denies(p, match)) {
      return Optional.of(Voice.Kind.OWN_DENY);
    }
    boolean about =
        match.closeness() >= ClaimSettings.ANSWERS || p.place().leads() && ownVoice.namesReport(p);
    if (about && doubt.in(frame(p, reading))) {
      return Optional.of(Voice.Kind.OWN_DOUBT);
    }
    boolean asserts =
        ownVoice.isOwn(p)
            && tells(match)
            && !ownVoice.hedges(p)
            && p.wording().text().indexOf('?') < 0;
    return asserts ? Optional.of(Voice.Kind.OWN_AFFIRM) : Optional.empty();
  }

  /** Another name or number in the claim is still this story's claim, as the article has it. */
  private static boolean tells(Match match) {
    boolean otherValue =
        match.relation() == Match.Relation.DIFFERS && OTHER_VALUES.contains(match.rule());
    return match.relation() == Match.Relation.SAME || otherValue;
  }

  /** The sentence without what others say in it. */
  private static String frame(Proposition p, ArticleReading reading) {
    Span span = p.excerpt().span();
    StringBuilder frame = new StringBuilder(p.excerpt().words());
    for (Statement statement : reading.statements()) {
      for (Excerpt piece : statement.attribution().roles().content()) {
        if (!piece.span().overlaps(span)) {
          continue;
        }
        // "... claimed to have a deal, but doubts surround it": the turn is the article's own.
        int turn = piece.words().indexOf(" but ");
        boolean own = turn > 0 && piece.words().indexOf('"') < 0 && piece.words().indexOf('“') < 0;
        int said = own ? piece.start() + turn : piece.end();
        for (int i = Math.max(span.start(), piece.start()); i < Math.min(span.end(), said); i++) {
          frame.setCharAt(i - span.start(), ' ');
        }
      }
    }
    return frame.toString();
  }
}
