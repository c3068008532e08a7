package org.hearsay.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All decisions of a ledger in the order in which they were made, and which of them hold. Immutable
 * and thread-safe.
 */
public final class DecisionLog {

  /** Nothing decided. */
  public static final DecisionLog EMPTY = new DecisionLog(List.of());

  private final Map<String, Decision> byId = new LinkedHashMap<>();
  private final Map<String, String> topics = new HashMap<>();
  private final Map<String, Decision> last = new HashMap<>();
  private final Map<String, String> revokedBy = new HashMap<>();
  private final List<Decision> inForce;

  /** Of these, in the order in which they were kept. */
  public DecisionLog(List<Decision> decisions) {
    for (Decision decision : decisions) {
      String id = decision.id();
      byId.put(id, decision);
      topic(decision.ruling())
          .ifPresent(
              topic -> {
                topics.put(id, topic);
                last.put(topic, decision);
              });
    }
    List<Map.Entry<String, Decision>> latestFirst = new ArrayList<>(byId.entrySet());
    Collections.reverse(latestFirst);
    for (Map.Entry<String, Decision> entry : latestFirst) {
      // Whatever could revoke this one comes after it, and has been looked at.
      if (entry.getValue().ruling() instanceof Ruling.Revoke revoke
          && !revokedBy.containsKey(entry.getKey())) {
        revokedBy.put(revoke.decision(), entry.getKey());
      }
    }
    inForce =
        byId.entrySet().stream()
            .filter(e -> !revokedBy.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .filter(d -> !(d.ruling() instanceof Ruling.Revoke))
            .toList();
  }

  /** All, in order. */
  public List<Decision> all() {
    return List.copyOf(byId.values());
  }

  /** Those that hold, in order; revocations are not among them. */
  public List<Decision> inForce() {
    return inForce;
  }

  /** The decision with this id. */
  public Optional<Decision> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The revocation that holds against this decision, if there is one. */
  public Optional<Decision> revokedBy(String id) {
    return Optional.ofNullable(revokedBy.get(id)).map(byId::get);
  }

  /** The topic of a ruling; empty for a revocation of what is not here. */
  public Optional<String> topic(Ruling ruling) {
    return ruling instanceof Ruling.Revoke revoke
        ? Optional.ofNullable(topics.get(revoke.decision()))
        : ruling.topic();
  }

  /**
   * The last decision on a ruling's topic: what a new decision with this ruling has to have seen.
   */
  public Optional<Decision> lastOn(Ruling ruling) {
    return topic(ruling).map(last::get);
  }

  /** A decision made by somebody who has seen this log. */
  public Decision decide(Decision.Made made, Ruling ruling) {
    return new Decision(made, lastOn(ruling).map(Decision::id), ruling);
  }

  /** The last grade given to this source or outlet; {@link Reliability#F} if none. */
  public Reliability reliability(String source) {
    Reliability grade = Reliability.F;
    for (Decision decision : inForce) {
      if (decision.ruling() instanceof Ruling.GradeSource given
          && given.source().name().equals(source)) {
        grade = given.reliability();
      }
    }
    return grade;
  }

  /** The notes on a subject that hold, in order. */
  public List<Decision> notes(Subject about) {
    String key = about.key();
    return inForce.stream()
        .filter(d -> d.ruling() instanceof Ruling.Note note && note.about().key().equals(key))
        .toList();
  }
}
