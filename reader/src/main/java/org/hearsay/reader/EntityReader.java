package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Entity;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * From the scores of entity tags to entities, and these together with those of the rules. Immutable
 * and thread-safe.
 */
final class EntityReader {

  /** Kinds that rules find by pattern or gazetteer, where the model's silver labels are thin. */
  private static final Set<Entity.Kind> BY_RULE =
      EnumSet.of(
          Entity.Kind.OUTLET,
          Entity.Kind.WORK,
          Entity.Kind.EVENT,
          Entity.Kind.DATE,
          Entity.Kind.TIME,
          Entity.Kind.NUMBER);

  /** Kinds whose names the model, taught by one beat, cuts short on others. */
  private static final Set<Entity.Kind> NAMES =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.ORGANISATION, Entity.Kind.PLACE);

  /** Confidence of a rule's name that is listed, worded, or known from before. */
  private static final double PREVAILS = 0.85;

  /** Confidence of a rule's name that has more to it than its capitals. */
  private static final double FILLS = 0.7;

  private final List<String> tags;
  private final Chain chain;
  private final String name;

  /**
   * Reads tags such as {@code B-person}, whose kinds are those of {@link Entity.Kind}.
   *
   * @param tags their names, in the order of the scores
   * @param name of the model, for the basis of what it finds
   */
  EntityReader(List<String> tags, String name) {
    this.tags = List.copyOf(tags);
    this.chain = ReaderCard.unbroken(tags);
    this.name = name;
  }

  /** Words of a window: {@code first} to before {@code last} are what it decides. */
  record Core(List<Word> words, int first, int last) {}

  /** The entities in the core of a window, in text order; none runs over the end of a line. */
  List<Entity> read(SourceText text, Core core, float[][] scores) {
    int[] best = chain.best(scores);
    List<Entity> found = new ArrayList<>();
    for (int i = core.first(); i < core.last(); ) {
      int last = i + 1;
      if (best[i] != 0) {
        String kind = tags.get(best[i]).substring(2);
        double confidence = share(scores[i], best[i]);
        while (last < core.last() && goesOn(core, best[last], last, kind)) {
          confidence = Math.min(confidence, share(scores[last], best[last]));
          last++;
        }
        Span span = core.words().get(i).span().cover(core.words().get(last - 1).span());
        Entity.Kind named = Entity.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        found.add(new Entity(text.excerpt(span), named, new Basis(name, confidence)));
      }
      i = last;
    }
    return found;
  }

  private boolean goesOn(Core core, int tag, int at, String kind) {
    boolean line = core.words().get(at).gap() == Word.Gap.LINE;
    return !line && tags.get(tag).equals("I-" + kind);
  }

  /** The tag's share of the word's scores (softmax). */
  private static double share(float[] scores, int tag) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[tag]);
    }
    return 1 / sum;
  }

  /**
   * The model's entities with those of the rules. A known outlet is one whatever the model takes it
   * for; a name that the rules are sure of stands before a part of it that the model saw; what the
   * rules find by pattern, or are fairly sure of, fills what the model left free.
   *
   * @param model without overlaps, in text order
   * @param rules without overlaps, in text order
   */
  static List<Entity> both(List<Entity> model, List<Entity> rules) {
    List<Entity> all = new ArrayList<>();
    boolean[] replaced = new boolean[model.size()];
    int at = 0;
    for (Entity rule : rules) {
      while (at < model.size() && model.get(at).excerpt().end() <= rule.excerpt().start()) {
        at++;
      }
      int end = at;
      while (end < model.size() && model.get(end).excerpt().start() < rule.excerpt().end()) {
        end++;
      }
      boolean stands = at == end ? fills(rule) : prevails(rule, model.subList(at, end));
      if (stands) {
        Arrays.fill(replaced, at, end, true);
        all.add(rule);
      }
    }
    for (int i = 0; i < replaced.length; i++) {
      if (!replaced[i]) {
        all.add(model.get(i));
      }
    }
    all.sort(Comparator.comparing(e -> e.excerpt().span()));
    return unique(all);
  }

  private static boolean fills(Entity rule) {
    return BY_RULE.contains(rule.kind()) || rule.basis().confidence() >= FILLS;
  }

  private static boolean prevails(Entity rule, List<Entity> seen) {
    Span span = rule.excerpt().span();
    if (!seen.stream().allMatch(e -> span.contains(e.excerpt().span()))) {
      return false;
    }
    if (rule.kind() == Entity.Kind.OUTLET) {
      return true;
    }
    boolean longer = seen.stream().mapToInt(e -> e.excerpt().span().length()).sum() < span.length();
    return longer && NAMES.contains(rule.kind()) && rule.basis().confidence() >= PREVAILS;
  }

  private static List<Entity> unique(List<Entity> sorted) {
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : sorted) {
      boolean clear =
          kept.isEmpty() || kept.get(kept.size() - 1).excerpt().end() <= entity.excerpt().start();
      if (clear) {
        kept.add(entity);
      }
    }
    return kept;
  }
}
