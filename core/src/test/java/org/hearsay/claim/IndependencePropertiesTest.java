package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** What holds of every count of independent origins. */
final class IndependencePropertiesTest {

  private static final Excerpt WORDS = new Excerpt(new Span(0, 1), "w");
  private static final List<String> NAMES =
      List.of(
          "Jane Roe", "Karel Moen", "Acme", "Borough Council", "The Courier", "hospital source");

  private final RootMerger merger = new RootMerger();
  private final IndependenceCounter counter = new IndependenceCounter();

  @Provide
  Arbitrary<List<Telling>> tellings() {
    return Combinators.combine(
            Arbitraries.of(NAMES),
            Arbitraries.of(SourceKind.values()),
            Arbitraries.of(Toward.values()),
            Arbitraries.of("", "The Courier", "The Echo"))
        .as(IndependencePropertiesTest::telling)
        .list()
        .ofMaxSize(9);
  }

  private static Telling telling(String name, SourceKind kind, Toward toward, String listener) {
    return new Telling(
        new Telling.Place("page", "page", listener, WORDS),
        new Telling.Root(name, kind, Optional.empty(), List.of()),
        List.of(),
        new Telling.Stand(toward, true));
  }

  private Interval count(List<Telling> tellings, Toward toward) {
    return counter.count(merger.merge(tellings, Pages.UNKNOWN), toward);
  }

  @Property(tries = 300)
  void theMinimumNeverExceedsTheMaximum(@ForAll("tellings") List<Telling> tellings) {
    for (Toward toward : List.of(Toward.AFFIRM, Toward.DENY)) {
      Interval interval = count(tellings, toward);
      assertThat(interval.min()).isBetween(0, interval.max());
      assertThat(interval.max()).isLessThanOrEqualTo(tellings.size());
    }
  }

  @Property(tries = 300)
  void aCopyNeverChangesTheInterval(@ForAll("tellings") List<Telling> tellings) {
    List<Telling> copied = new ArrayList<>();
    tellings.forEach(t -> copied.addAll(List.of(t, t)));

    for (Toward toward : List.of(Toward.AFFIRM, Toward.DENY)) {
      Interval one = count(tellings, toward);
      Interval two = count(copied, toward);
      assertThat(List.of(two.min(), two.max())).isEqualTo(List.of(one.min(), one.max()));
    }
  }

  @Property(tries = 300)
  void aDenialNeverRaisesSupport(@ForAll("tellings") List<Telling> tellings) {
    Interval before = count(tellings, Toward.AFFIRM);
    List<Telling> more = new ArrayList<>(tellings);
    more.add(telling("Ida Brandt", SourceKind.PERSON, Toward.DENY, "The Echo"));

    Interval after = count(more, Toward.AFFIRM);

    assertThat(after.min()).isLessThanOrEqualTo(before.min());
    assertThat(after.max()).isLessThanOrEqualTo(before.max());
  }

  @Property(tries = 200)
  void theCoverIsThatOfTryingEveryPartition(@ForAll long seed) {
    Random random = new Random(seed);
    int n = random.nextInt(7);
    boolean[][] may = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      may[i][i] = true;
      for (int k = 0; k < i; k++) {
        may[i][k] = random.nextBoolean();
        may[k][i] = may[i][k];
      }
    }

    assertThat(CliqueCover.size(may)).isEqualTo(everyPartition(may, new int[n], 0, 0));
  }

  private static int everyPartition(boolean[][] may, int[] part, int at, int used) {
    if (at == may.length) {
      for (int i = 0; i < at; i++) {
        for (int k = 0; k < i; k++) {
          if (part[i] == part[k] && !may[i][k]) {
            return Integer.MAX_VALUE;
          }
        }
      }
      return used;
    }
    int best = Integer.MAX_VALUE;
    for (int p = 0; p <= used; p++) {
      part[at] = p;
      best = Math.min(best, everyPartition(may, part, at + 1, Math.max(used, p + 1)));
    }
    return best;
  }
}
