package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.RoleTagger;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * The trained model where it sees something, the rules for the rest: nested attributions, refusals
 * and words of hearsay, which the model's training texts do not mark. Where both found the same
 * attribution, the model's spans stand and both are named. Thread-safe if both taggers are.
 */
public final class TwoVoices implements RoleTagger {

  /**
   * Overlap, as Dice of the contents, from which two groups without overlapping cues are the same.
   */
  private static final double SAME_CONTENT = 0.8;

  private final RoleTagger model;
  private final RoleTagger rules;

  /** Asks the model first, then the rules. */
  public TwoVoices(RoleTagger model, RoleTagger rules) {
    this.model = model;
    this.rules = rules;
  }

  @Override
  public List<RoleGroup> tag(Analysis analysis) {
    List<RoleGroup> groups = new ArrayList<>(model.tag(analysis));
    List<RoleGroup> added = new ArrayList<>();
    for (RoleGroup rule : rules.tag(analysis)) {
      int same = same(groups, rule);
      if (same < 0) {
        added.add(rule);
      } else {
        groups.set(same, agreed(groups.get(same), rule));
      }
    }
    groups.addAll(added);
    groups.sort(Comparator.comparing(TwoVoices::span));
    return List.copyOf(groups);
  }

  private static int same(List<RoleGroup> groups, RoleGroup rule) {
    for (int i = 0; i < groups.size(); i++) {
      RoleGroup group = groups.get(i);
      boolean cues =
          group.cue().isPresent()
              && rule.cue().isPresent()
              && group.cue().get().overlaps(rule.cue().get());
      boolean oneCue = group.cue().isEmpty() || rule.cue().isEmpty();
      if (cues || (oneCue && dice(group.content(), rule.content()) >= SAME_CONTENT)) {
        return i;
      }
    }
    return -1;
  }

  private static RoleGroup agreed(RoleGroup group, RoleGroup rule) {
    Basis basis =
        new Basis(
            group.basis().by() + "+" + rule.basis().by(),
            Math.max(group.basis().confidence(), rule.basis().confidence()));
    return new RoleGroup(
        group.source().or(rule::source),
        group.cue().or(rule::cue),
        group.content().isEmpty() ? rule.content() : group.content(),
        basis);
  }

  private static double dice(List<Span> a, List<Span> b) {
    long both = 0;
    for (Span x : a) {
      for (Span y : b) {
        both += x.overlap(y);
      }
    }
    long all = a.stream().mapToLong(Span::length).sum() + b.stream().mapToLong(Span::length).sum();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static Span span(RoleGroup group) {
    Span all = group.cue().orElseGet(() -> group.content().get(0));
    for (Span piece : group.content()) {
      all = all.cover(piece);
    }
    return group.source().map(all::cover).orElse(all);
  }
}
