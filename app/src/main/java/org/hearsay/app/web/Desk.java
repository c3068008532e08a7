package org.hearsay.app.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;

/**
 * What a page needs to show decisions and to take new ones.
 *
 * @param token what a form has to bring back, so that another site cannot fill it in
 * @param who the person's name as given before; empty if it was not
 * @param log everything decided when the page was made
 * @param back the page to come back to
 */
public record Desk(String token, String who, DecisionLog log, String back) {

  /**
   * A decision in a list.
   *
   * @param id its id
   * @param made {@code Ada, 2025-06-03 12:01 UTC}
   * @param words what was decided
   * @param why the reason; may be empty
   * @param holds whether nobody has taken it back
   * @param undo whether it takes another back
   */
  public record Shown(
      String id, String made, String words, String why, boolean holds, boolean undo) {}

  /** How many decisions the reader of the page has seen. */
  public int seen() {
    return log.all().size();
  }

  /** All, latest first. */
  public List<Shown> all() {
    List<Decision> all = log.all();
    return IntStream.range(0, all.size())
        .mapToObj(i -> shown(all.get(all.size() - 1 - i)))
        .toList();
  }

  /** Those with these ids, in the order given. */
  public List<Shown> of(List<String> ids) {
    return ids.stream().flatMap(id -> log.find(id).stream()).map(this::shown).toList();
  }

  /** Who made the decisions with these ids: {@code Ada, Bo}. */
  public String makers(List<String> ids) {
    return String.join(
        ", ",
        ids.stream()
            .flatMap(i -> log.find(i).stream())
            .map(d -> d.made().who())
            .distinct()
            .toList());
  }

  Shown shown(Decision decision) {
    String id = decision.id();
    return new Shown(
        id,
        made(decision.made().who(), decision.made().when()),
        DecisionWords.of(decision, log),
        decision.made().why(),
        log.revokedBy(id).isEmpty(),
        decision.ruling() instanceof Ruling.Revoke);
  }

  static String made(String who, Instant when) {
    String minute = when.truncatedTo(ChronoUnit.MINUTES).toString();
    return who + ", " + minute.substring(0, 10) + " " + minute.substring(11, 16) + " UTC";
  }
}
