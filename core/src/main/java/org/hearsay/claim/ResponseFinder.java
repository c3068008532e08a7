package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.Statement;

/** Who answers the claim, and how; one response for each who and act. Thread-safe. */
final class ResponseFinder {

  private final Direction direction = new Direction();

  /** One place of a response. */
  private record Answer(Speaker speaker, Act act, Appearance appearance, boolean heading) {}

  /** The responses to the main claim, by first appearance. */
  List<Response> find(MainClaim claim, People people) {
    List<List<Answer>> joined = new ArrayList<>();
    for (Map.Entry<Proposition, Match> entry : claim.matches().entrySet()) {
      Proposition p = entry.getKey();
      if (p.statement().isEmpty() || !isAnswer(p, entry.getValue())) {
        continue;
      }
      Statement statement = p.statement().get();
      Answer answer =
          new Answer(
              people.speaker(statement),
              statement.act(),
              new Appearance(p.article(), Hops.of(statement), p.excerpt()),
              p.place().heading());
      joined.stream()
          .filter(j -> j.get(0).act() == answer.act() && same(j.get(0).speaker(), answer.speaker()))
          .findFirst()
          .ifPresentOrElse(j -> j.add(answer), () -> joined.add(new ArrayList<>(List.of(answer))));
    }
    joined.removeIf(answers -> isHeadline(answers, joined));
    return joined.stream().map(ResponseFinder::response).toList();
  }

  /** "Minister denies it" in a headline, where the page's body says which minister. */
  private static boolean isHeadline(List<Answer> answers, List<List<Answer>> all) {
    Answer only = answers.get(0);
    boolean guessed =
        answers.size() == 1
            && only.heading()
            && only.speaker().kind() == SourceKind.PERSON
            && !Names.overlap(
                Names.words(only.speaker().name()),
                Names.words(only.appearance().excerpt().words()));
    return guessed
        && all.stream()
            .filter(other -> other != answers && other.get(0).act() == only.act())
            .flatMap(List::stream)
            .anyMatch(o -> o.appearance().article().equals(only.appearance().article()));
  }

  private boolean isAnswer(Proposition p, Match match) {
    Statement statement = p.statement().orElseThrow();
    String name = statement.speaker().name();
    boolean somebody =
        !Names.isNone(name) && !Roots.isRootless(Telling.Root.of(statement.speaker()));
    return somebody && statement.act().isResponse() && direction.answers(p, match);
  }

  private static boolean same(Speaker one, Speaker other) {
    if (one.name().equals(other.name())) {
      return true;
    }
    boolean people = one.kind() == SourceKind.PERSON && other.kind() == SourceKind.PERSON;
    boolean person = one.kind() == SourceKind.PERSON || other.kind() == SourceKind.PERSON;
    if (people) {
      return Names.samePerson(one.name(), other.name());
    }
    boolean unnamed = one.kind() == SourceKind.UNNAMED || other.kind() == SourceKind.UNNAMED;
    return !person && !unnamed && Names.sameBody(one.name(), other.name());
  }

  private static Response response(List<Answer> answers) {
    String who = answers.get(0).speaker().name();
    for (Answer answer : answers) {
      String name = answer.speaker().name();
      who = name.length() > who.length() && name.length() < 80 ? name : who;
    }
    return new Response(
        who, answers.get(0).act(), answers.stream().map(Answer::appearance).toList());
  }
}
