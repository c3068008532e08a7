package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Analysis;
import org.hearsay.language.ClaimForm;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.RoleTagger;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.language.Tagging;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * The trained model where it sees something, the rules for the rest: nested attributions, refusals
 * and words of hearsay, which the model's training texts do not mark. Where both found the same
 * attribution, the model's source and cue stand, for they are more often exact, and the content is
 * joined from both ({@link ContentJoin}). Both are named. Thread-safe if both taggers are.
 */
public final class TwoVoices implements RoleTagger {

  /**
   * Overlap, as Dice of the contents, from which two groups without overlapping cues are the same.
   */
  private static final double SAME_CONTENT = 0.8;

  /**
   * Confidence from which a group that only the model sees is taken. PolNeAR, which it learned
   * from, also marks intentions, moods and knowledge; below it those prevail. It is the calibrated
   * value of a marginal of one half.
   */
  private static final double MODEL_ALONE = 0.45;

  /** The same where the cue is one of our lexicon that takes a noun phrase or a clause. */
  private static final double MODEL_KNOWN = 0.40;

  /** The same where the content is a bare noun phrase, which is seldom a claim. */
  private static final double MODEL_NOUN = 0.55;

  /**
   * Curves from confidences to the share that is right, by who found a group. Where model and rules
   * agree (from the mean of their confidences) and where the model is alone they are fitted on the
   * odd articles of PolNeAR dev: {@code eval/run polnear --annotators first --tagger both
   * --calibration}. What the rules find alone are mostly refusals, nested attributions and hearsay,
   * which PolNeAR does not mark: that curve is fitted on the odd stories of gold.
   */
  private static final Curve AGREED = new Curve(1.647, 0.196);

  private static final Curve BY_MODEL = new Curve(1.142, 0.506);
  private static final Curve BY_RULES = new Curve(0.292, 0.511);

  /** Rules for what PolNeAR does not mark, or marks otherwise: their spans stand. */
  private static final Set<String> OUTSIDE_TRAINING = Set.of("refusal");

  private final ClaimForm form = new ClaimForm();
  private final RoleTagger model;
  private final RoleTagger rules;

  /** The model and the rules that ship with Hearsay; the model is loaded here. */
  public static TwoVoices load() {
    return new TwoVoices(ModelRoleTagger.load(), new RuleRoleTagger());
  }

  /** Asks the model first, then the rules. */
  public TwoVoices(RoleTagger model, RoleTagger rules) {
    this.model = model;
    this.rules = rules;
  }

  @Override
  public List<RoleGroup> tag(Analysis analysis) {
    return read(analysis).groups();
  }

  @Override
  public Tagging read(Analysis analysis) {
    Tagging seen = model.read(analysis);
    return new Tagging(both(seen.groups(), analysis), seen.entities());
  }

  private List<RoleGroup> both(List<RoleGroup> seen, Analysis analysis) {
    ContentJoin join = new ContentJoin(analysis);
    ClaimForm.Sentences forms = form.of(analysis);
    List<RoleGroup> groups = new ArrayList<>(seen.stream().map(join::withinParagraphs).toList());
    boolean[] agreed = new boolean[groups.size()];
    List<RoleGroup> all = new ArrayList<>();
    for (RoleGroup rule : rules.tag(analysis)) {
      int same = same(groups, rule);
      boolean second =
          same >= 0
              && agreed[same]
              && dice(groups.get(same).content(), rule.content()) < SAME_CONTENT;
      if (same < 0 || second) {
        all.add(through(BY_RULES, rule));
      } else if (!agreed[same]) {
        groups.set(same, agreed(groups.get(same), rule, join));
        agreed[same] = true;
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      if (agreed[i] || standsAlone(groups.get(i), forms)) {
        all.add(agreed[i] ? groups.get(i) : through(BY_MODEL, join.near(groups.get(i))));
      }
    }
    all.sort(Comparator.comparing(TwoVoices::span));
    return List.copyOf(all);
  }

  /** Whether a group that the rules do not see is a whole attribution, and a sure one. */
  private static boolean standsAlone(RoleGroup group, ClaimForm.Sentences forms) {
    if (group.content().isEmpty() || group.cue().isEmpty()) {
      return false;
    }
    boolean clause = group.content().stream().anyMatch(forms::isClause);
    boolean known = forms.takesNoun(group.cue().get());
    double least = known ? MODEL_KNOWN : clause ? MODEL_ALONE : MODEL_NOUN;
    return (group.source().isPresent() || clause && known) && group.basis().confidence() >= least;
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

  private static RoleGroup agreed(RoleGroup group, RoleGroup rule, ContentJoin join) {
    Basis basis =
        new Basis(
            group.basis().by() + "+" + rule.basis().by(),
            AGREED.apply((group.basis().confidence() + rule.basis().confidence()) / 2));
    if (OUTSIDE_TRAINING.contains(rule.basis().by()) || join.isCitation(rule)) {
      return new RoleGroup(rule.source(), rule.cue(), rule.content(), basis);
    }
    return new RoleGroup(
        group.source().or(rule::source), group.cue().or(rule::cue), join.join(group, rule), basis);
  }

  private static RoleGroup through(Curve curve, RoleGroup group) {
    Basis basis = new Basis(group.basis().by(), curve.apply(group.basis().confidence()));
    return new RoleGroup(group.source(), group.cue(), group.content(), basis);
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
