package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.claim.StatementRef;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Credibility;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.decision.Subject;
import org.hearsay.ledger.Ledger;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/**
 * What a form decides. Everything in a form comes from outside: a value that is not of a closed
 * list, or names what is not there, is refused with a sentence for its sender.
 */
final class RulingForm {

  /** Statements that a decision on a claim or a source is tied to: a few outlive a new reading. */
  private static final int ANCHORS = 50;

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final UnaryOperator<String> field;
  private final Function<String, List<String>> fields;

  /** A form that cannot be taken; the message says why. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * A form.
   *
   * @param fields all values of a field; an empty list if there is none
   */
  RulingForm(Ledger ledger, StoryShelf shelf, Function<String, List<String>> fields) {
    this.ledger = ledger;
    this.shelf = shelf;
    this.fields = fields;
    this.field = name -> fields.apply(name).stream().findFirst().orElse("");
  }

  Ruling ruling() {
    return switch (field.apply("do")) {
      case "accept" -> match(true);
      case "reject" -> match(false);
      case "relabel" -> relabel();
      case "same-source" -> sources(true);
      case "other-source" -> sources(false);
      case "same-claim" -> mergedClaims();
      case "split-claim" -> splitClaim();
      case "grade-source" ->
          new Ruling.GradeSource(
              new SourceName(required("source")),
              member(Reliability.values(), Reliability::name, "reliability"));
      case "grade-claim" ->
          new Ruling.GradeClaim(
              anchor(claim("claim")),
              member(Credibility.values(), c -> String.valueOf(c.grade()), "credibility"));
      case "note" -> new Ruling.Note(subject(), required("words"));
      case "revoke" -> new Ruling.Revoke(required("decision"));
      default -> throw new Refused("There is nothing of that kind to decide.");
    };
  }

  private Ruling match(boolean accepted) {
    return new Ruling.Match(statement(), anchor(claim("claim")), accepted);
  }

  private Ruling relabel() {
    Optional<Act> act = chosen(Act.values(), Act::word, "act");
    Optional<SourceKind> kind = chosen(SourceKind.values(), SourceKind::word, "kind");
    Optional<Hedge> hedge = chosen(Hedge.values(), Hedge::word, "hedge");
    if (act.isEmpty() && kind.isEmpty() && hedge.isEmpty()) {
      throw new Refused("Nothing was changed: choose an act, a kind or a certainty.");
    }
    return new Ruling.Relabel(statement(), act, kind, hedge);
  }

  private Ruling sources(boolean same) {
    Claim claim = claim("claim");
    String mine = field.apply("origin");
    List<Anchor> one = mine.isEmpty() ? List.of(statement()) : statements(origin(claim, mine));
    List<Anchor> other =
        field.apply("other").equals("rest")
            ? rest(claim, one.get(0))
            : statements(origin(claim, required("other")));
    if (other.isEmpty() || one.isEmpty()) {
      throw new Refused("There is no statement that this source could be known by.");
    }
    return new Ruling.Sources(one, other, same);
  }

  /** The other statements of the origin that this one is counted with. */
  private List<Anchor> rest(Claim claim, Anchor one) {
    for (Origin origin : claim.sourcing().origins()) {
      List<Anchor> all = statements(origin);
      if (all.stream().anyMatch(a -> a.key().equals(one.key()))) {
        return all.stream().filter(a -> !a.key().equals(one.key())).toList();
      }
    }
    return List.of();
  }

  private Ruling mergedClaims() {
    Claim one = claim("claim");
    Claim other = claim("other");
    if (one.equals(other)) {
      throw new Refused("That is the same claim.");
    }
    return new Ruling.Claims(anchor(one), anchor(other), true);
  }

  private Ruling splitClaim() {
    List<Anchor> leaving = new ArrayList<>();
    for (String place : fields.apply("leaving")) {
      leaving.add(statement(place));
    }
    if (leaving.isEmpty()) {
      throw new Refused("Choose the statements that leave the claim.");
    }
    return new Ruling.Claims(
        anchor(claim("claim")), new ClaimAnchor(leaving.get(0).words(), leaving), false);
  }

  private Subject subject() {
    if (!field.apply("source").isEmpty()) {
      return new SourceName(field.apply("source"));
    }
    return field.apply("statement").isEmpty() ? anchor(claim("claim")) : statement();
  }

  // --- what a form names -----------------------------------------------------------------------

  private Anchor statement() {
    return statement(required("statement"));
  }

  /** A place as {@link Links#place} writes it. */
  private Anchor statement(String place) {
    int slash = place.lastIndexOf('/');
    int at = place.lastIndexOf('@');
    if (slash < 0 || at < slash) {
      throw new Refused("The form does not say which statement it is about.");
    }
    String article = place.substring(0, slash);
    Statement statement =
        ledger
            .reading(article)
            .flatMap(r -> find(r, place.substring(slash + 1, at)))
            .orElseThrow(RulingForm::gone);
    if (!Links.place(article, statement).equals(place)) {
      throw gone();
    }
    return Anchor.of(key(article), statement);
  }

  private static Refused gone() {
    return new Refused(
        "The article was read again since this page was made, and the statement is not where it"
            + " was. Nothing was kept: go back, load the page again, and decide on what it shows.");
  }

  private static Optional<Statement> find(ArticleReading reading, String id) {
    return reading.statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private String key(String article) {
    return ledger.pageKey(article).orElseThrow(RulingForm::gone);
  }

  private StoryShelf.Entry story() {
    return shelf
        .entry(required("story"))
        .orElseThrow(
            () -> new Refused("The story has other articles now: go back to the list of stories."));
  }

  /** A claim by the words that the person saw. */
  private Claim claim(String name) {
    String words = required(name);
    return story().story().claims().stream()
        .filter(c -> c.text().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "The claim has other words now: go back, load the page again, and decide on"
                        + " what it shows."));
  }

  private ClaimAnchor anchor(Claim claim) {
    List<Anchor> members = new ArrayList<>();
    for (StatementRef ref : claim.sourcing().members()) {
      if (members.size() < ANCHORS) {
        ledger
            .reading(ref.article())
            .flatMap(r -> find(r, ref.statement()))
            .ifPresent(s -> members.add(Anchor.of(key(ref.article()), s)));
      }
    }
    return new ClaimAnchor(claim.text(), members);
  }

  private Origin origin(Claim claim, String id) {
    return claim.sourcing().origins().stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("There is no such origin any more."));
  }

  private List<Anchor> statements(Origin origin) {
    return OriginStatements.of(story().story(), origin).stream()
        .limit(ANCHORS)
        .map(row -> Anchor.of(key(row.article()), row.statement()))
        .toList();
  }

  private <E> Optional<E> chosen(E[] list, Function<E, String> word, String name) {
    return field.apply(name).isEmpty() ? Optional.empty() : Optional.of(member(list, word, name));
  }

  private <E> E member(E[] list, Function<E, String> word, String name) {
    String wanted = required(name);
    return Arrays.stream(list)
        .filter(e -> word.apply(e).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Refused("There is no such " + name + "."));
  }

  private String required(String name) {
    String value = field.apply(name);
    if (value.isBlank()) {
      throw new Refused("The form lacks its field \u201C" + name + "\u201D.");
    }
    return value;
  }
}
