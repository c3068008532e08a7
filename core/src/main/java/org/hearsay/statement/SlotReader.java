package org.hearsay.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.StatedDate;
import org.hearsay.attribution.Contents;
import org.hearsay.attribution.Roles;
import org.hearsay.language.Analysis;
import org.hearsay.language.Entity;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Words;

/**
 * Takes a content apart into comparable parts. Deterministic and thread-safe; linear in the
 * content, of which no more than a bounded stretch is read.
 */
public final class SlotReader {

  private static final Set<Entity.Kind> NO_NAMES =
      EnumSet.of(Entity.Kind.DATE, Entity.Kind.TIME, Entity.Kind.NUMBER, Entity.Kind.ROLE);

  private final QuantityReader quantities = new QuantityReader();
  private final TimeReader times = new TimeReader();
  private final StatusReader status = new StatusReader();

  /** The slots of one attribution's content. */
  public Slots read(Analysis analysis, Roles roles) {
    List<Entity> names = new ArrayList<>();
    for (Excerpt piece : roles.content()) {
      List<Entity> all = analysis.entities();
      for (int i = firstFrom(all, piece.start());
          i < all.size() && all.get(i).excerpt().start() < piece.end();
          i++) {
        Entity entity = all.get(i);
        if (entity.excerpt().end() <= piece.end() && !NO_NAMES.contains(entity.kind())) {
          names.add(entity);
        }
      }
    }
    Optional<LocalDate> published = analysis.article().metadata().published().map(StatedDate::day);
    Slots plain = read(roles, published);
    return new Slots(plain.quantities(), plain.times(), names, plain.status());
  }

  /**
   * The slots that need no names.
   *
   * @param roles the attribution
   * @param published the day from which the article speaks; without it relative dates keep their
   *     words, relation and anchor only
   */
  public Slots read(Roles roles, Optional<LocalDate> published) {
    boolean toCome = DateScan.isToCome(roles.cue().map(Excerpt::words).orElse(""));
    Dates dates = new Dates(published, toCome ? Dates.Way.FUTURE : Dates.Way.PAST);
    List<Quantity> amounts = new ArrayList<>();
    List<TimeReference> when = new ArrayList<>();
    for (Excerpt piece : roles.content()) {
      int length = Math.min(piece.words().length(), StatementSettings.MOST_CHARACTERS);
      Words words = Words.of(piece.words().substring(0, length), StatementSettings.MOST_WORDS);
      amounts.addAll(quantities.read(piece, words));
      when.addAll(times.read(piece, words, dates));
    }
    List<Quantity> counted =
        amounts.stream().filter(q -> when.stream().noneMatch(t -> holds(t, q))).toList();
    Contents said = Contents.of(roles, StatementSettings.MOST_WORDS);
    return new Slots(counted, when, List.of(), status.read(said));
  }

  /** Index of the first entity that starts here or later; they are ordered by start. */
  private static int firstFrom(List<Entity> entities, int start) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).excerpt().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** An amount within a time expression ("two days ago") is a part of it. */
  private static boolean holds(TimeReference time, Quantity amount) {
    return time.excerpt().span().overlaps(amount.excerpt().span());
  }
}
