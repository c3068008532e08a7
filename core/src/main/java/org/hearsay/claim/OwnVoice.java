package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;

/** What an article says about the claim in its own voice. Thread-safe. */
final class OwnVoice {

  /** Share of a sentence that may be attributed while it still is the article's own voice. */
  private static final double OWN = 0.5;

  private static final Set<String> REPORT_WORDS =
      Set.of(
          "report", "reports", "story", "stories", "claim", "claims", "rumor", "rumors", "rumour",
          "rumours", "news", "article", "tale", "photo", "image", "picture", "it", "this");

  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "perhaps",
          "possibly",
          "apparently",
          "maybe",
          "reportedly",
          "allegedly",
          "supposedly",
          "rumored",
          "rumoured",
          "likely",
          "expected",
          "believed",
          "thought",
          "seems",
          "appears",
          "report",
          "reports",
          "reported",
          "sources",
          "said",
          "says",
          "according",
          "claims",
          "claimed",
          "told",
          "rumor",
          "rumour",
          "rumors",
          "rumours");

  /** What was reported is no longer so, or was told too large. */
  private static final Pattern REVERSED =
      Pattern.compile(
          "\\b(?:part(?:ed|s|ing)? ways|(?:dropped|fallen|backed|pulled|bowed) (?:out|off|from)"
              + "|withdr[ae]wn?|walked away|called off|fell through|fallen through|no longer"
              + "|not .{1,40} after all|contrary to (?:the )?(?:rumou?rs|reports|claims)"
              + "|(?:greatly|much|wildly) exaggerated)\\b");

  private final Polarity polarity = new Polarity();

  /** Whether the sentence is the article's own. */
  boolean isOwn(Proposition p) {
    return p.statement().isEmpty() && p.place().attributed() < OWN;
  }

  /** Whether the sentence leaves it open, or has a word of somebody else's telling. */
  boolean hedges(Proposition p) {
    return p.wording().words().stream().anyMatch(w -> HEDGES.contains(w.lower()));
  }

  /** Whether the article itself says here that the claim is false. */
  boolean denies(Proposition p, Match match) {
    if (!isOwn(p) || p.wording().text().indexOf('?') >= 0) {
      return false;
    }
    boolean falsehood =
        polarity.speaksOfFalsehood(p.wording().words())
            && polarity.negated(p.wording().words(), p.keys());
    boolean about = match.closeness() >= ClaimSettings.ANSWERS || namesReport(p);
    boolean reversed =
        p.place().leads()
            && match.closeness() >= ClaimSettings.ANSWERS
            && !match.relation().equals(Match.Relation.SAME)
            && REVERSED.matcher(p.wording().text().toLowerCase(Locale.ROOT)).find();
    return falsehood && about || reversed;
  }

  /** Whether it speaks of a report, a rumour, a claim. */
  boolean namesReport(Proposition p) {
    return p.wording().words().stream().anyMatch(w -> REPORT_WORDS.contains(w.lower()));
  }

  /** The article's own denial as a root, where it makes one. */
  Optional<Telling> denial(ArticleReading reading, List<Proposition> said, MainClaim claim) {
    return said.stream()
        .filter(p -> denies(p, claim.of(p)))
        .findFirst()
        .map(
            p -> {
              String name = reading.article().metadata().outlet().orElse(reading.id());
              Telling.Root root =
                  new Telling.Root(
                      name + " (the page's own words)",
                      SourceKind.SELF,
                      Optional.empty(),
                      List.of());
              Telling.Place place =
                  new Telling.Place(reading.id(), reading.id(), name, p.excerpt());
              return new Telling(place, root, List.of(), new Telling.Stand(Toward.DENY, false));
            });
  }
}
