package org.hearsay.app.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.app.output.StoryKey;
import org.hearsay.article.Metadata;
import org.hearsay.attribution.Act;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Toward;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;
import org.hearsay.text.Excerpt;

/**
 * What changed in a ledger's stories since they were last told. A story is the same one as the old
 * story with which it shares most articles. Nothing is told twice: what is told is kept in the
 * state; and nothing is lost by a run that is killed, for the next one compares with the same
 * state.
 */
final class StoryChanges {

  /** Lists of names in one line. */
  private static final int NAMES = 3;

  private final Ledger ledger;
  private final Hearsay hearsay;

  StoryChanges(Ledger ledger, Hearsay hearsay) {
    this.ledger = ledger;
    this.hearsay = hearsay;
  }

  /**
   * What changed; {@code told} holds the stories of now afterwards.
   *
   * @param told the stories as last told
   */
  List<StoryEvent> since(List<StoryNow> told) {
    List<StoryEvent> events = new ArrayList<>();
    List<StoryNow> now = new ArrayList<>();
    List<StoryNow> left = new ArrayList<>(told);
    for (List<Catalogue.Member> members : ledger.catalogue().stories()) {
      List<String> ids = members.stream().map(Catalogue.Member::article).toList();
      String fingerprint = StoryKey.of(members);
      Optional<StoryNow> before = mostShared(ids, left);
      before.ifPresent(left::remove);
      if (before.isPresent() && before.get().fingerprint().equals(fingerprint)) {
        now.add(before.get());
        continue;
      }
      Story story = hearsay.story(ledger.adjusted(ids));
      StoryNow present = of(story, fingerprint);
      now.add(present);
      events.addAll(
          before.isPresent() ? compared(before.get(), present, story) : List.of(newStory(story)));
    }
    told.clear();
    told.addAll(now);
    return events;
  }

  private static Optional<StoryNow> mostShared(List<String> ids, List<StoryNow> old) {
    Set<String> here = new HashSet<>(ids);
    return old.stream()
        .filter(story -> shared(here, story) > 0)
        .max(Comparator.comparingLong(story -> shared(here, story)));
  }

  private static long shared(Set<String> here, StoryNow story) {
    return story.articles().stream().filter(here::contains).count();
  }

  private static StoryNow of(Story story, String fingerprint) {
    Optional<Claim> main = story.claims().stream().findFirst();
    List<String> origins = new ArrayList<>();
    main.ifPresent(c -> c.sourcing().origins().forEach(o -> origins.add(key(o))));
    return new StoryNow(
        fingerprint,
        story.articles().stream().map(StoryArticle::id).toList(),
        main.map(Claim::text).orElse(""),
        origins,
        main.map(c -> StoryFigures.chips(c).contains("denied")).orElse(false),
        main.map(c -> shape(c.sourcing().independence().affirm())).orElse(""),
        main.map(c -> shape(c.sourcing().independence().deny())).orElse(""),
        List.copyOf(corrections(story).keySet()));
  }

  private static String key(Origin origin) {
    return origin.toward().word() + "|" + origin.who().name();
  }

  private static String shape(Interval interval) {
    return interval.min() + "-" + interval.max();
  }

  /** Where something is withdrawn or corrected. */
  private static Map<String, StoryEvent.Place> corrections(Story story) {
    Map<String, StoryEvent.Place> found = new LinkedHashMap<>();
    for (StoryArticle article : story.articles()) {
      for (Statement statement : article.reading().statements()) {
        if (statement.act() == Act.RETRACT) {
          Excerpt words =
              article.reading().article().text().excerpt(statement.attribution().roles().span());
          found.put(
              article.id() + "|" + words.words(), place(article.reading(), Optional.of(words)));
        }
      }
    }
    return found;
  }

  static StoryEvent.Place place(ArticleReading reading, Optional<Excerpt> words) {
    Metadata about = reading.article().metadata();
    return new StoryEvent.Place(reading.id(), about.outlet(), about.address(), words);
  }

  private static StoryEvent newStory(Story story) {
    String what =
        story.claims().stream()
            .findFirst()
            .map(c -> String.join(", ", StoryFigures.chips(c)))
            .orElse("no claim found");
    return event(StoryEvent.Kind.NEW_STORY, story, what, Optional.empty());
  }

  private static List<StoryEvent> compared(StoryNow before, StoryNow now, Story story) {
    List<StoryEvent> events = new ArrayList<>();
    if (!now.claim().equals(before.claim()) && !now.claim().isEmpty()) {
      events.add(
          event(
              StoryEvent.Kind.MAIN_CLAIM,
              story,
              "now told in other words; it was: " + Page.quoted(before.claim()),
              Optional.empty()));
    }
    story.claims().stream().findFirst().ifPresent(c -> ofClaim(before, now, story, c, events));
    corrections(story)
        .forEach(
            (key, place) -> {
              if (!before.corrections().contains(key)) {
                String words = place.words().map(Excerpt::words).orElse("");
                events.add(event(StoryEvent.Kind.CORRECTION, story, words, Optional.of(place)));
              }
            });
    return events;
  }

  private static void ofClaim(
      StoryNow before, StoryNow now, Story story, Claim claim, List<StoryEvent> events) {
    for (Origin origin : claim.sourcing().origins()) {
      if (!before.origins().contains(key(origin))) {
        String what =
            origin.who().name()
                + " ("
                + origin.who().kind().word()
                + ") "
                + toward(origin.toward());
        events.add(event(StoryEvent.Kind.NEW_ORIGIN, story, what, firstPlace(story, origin)));
      }
    }
    if (now.denied() && !before.denied()) {
      events.add(
          event(StoryEvent.Kind.FIRST_DENIAL, story, deniers(claim), firstDenial(story, claim)));
    }
    if (!now.affirm().equals(before.affirm())) {
      Interval interval = claim.sourcing().independence().affirm();
      events.add(interval(story, "who affirm it: " + before.affirm(), interval));
    }
    if (!now.deny().equals(before.deny())) {
      Interval interval = claim.sourcing().independence().deny();
      events.add(interval(story, "who deny it: " + before.deny(), interval));
    }
  }

  private static StoryEvent interval(Story story, String was, Interval interval) {
    String what = was + ", now " + shape(interval) + ". " + interval.why();
    return event(StoryEvent.Kind.INTERVAL, story, what, Optional.empty());
  }

  private static String toward(Toward toward) {
    return switch (toward) {
      case AFFIRM -> "affirms it";
      case DENY -> "denies it";
      case OTHER -> "neither affirms nor denies it";
    };
  }

  private static String deniers(Claim claim) {
    List<String> names = new ArrayList<>();
    claim.sourcing().origins().stream()
        .filter(o -> o.toward() == Toward.DENY)
        .forEach(o -> names.add(o.who().name()));
    claim.conflict().responses().stream()
        .filter(r -> r.act() == Act.DENY && !names.contains(r.who()))
        .forEach(r -> names.add(r.who()));
    String few = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? few + " and " + (names.size() - NAMES) + " more" : few;
  }

  private static Optional<StoryEvent.Place> firstPlace(Story story, Origin origin) {
    return origin.appearances().stream().findFirst().flatMap(a -> placed(story, a));
  }

  private static Optional<StoryEvent.Place> firstDenial(Story story, Claim claim) {
    return claim.sourcing().origins().stream()
        .filter(o -> o.toward() == Toward.DENY)
        .flatMap(o -> o.appearances().stream())
        .findFirst()
        .or(
            () ->
                claim.conflict().responses().stream()
                    .filter(r -> r.act() == Act.DENY)
                    .flatMap(r -> r.appearances().stream())
                    .findFirst())
        .flatMap(a -> placed(story, a));
  }

  private static Optional<StoryEvent.Place> placed(Story story, Appearance appearance) {
    return story.articles().stream()
        .filter(a -> a.id().equals(appearance.article()))
        .findFirst()
        .map(a -> place(a.reading(), Optional.of(appearance.excerpt())));
  }

  private static StoryEvent event(
      StoryEvent.Kind kind, Story story, String what, Optional<StoryEvent.Place> place) {
    return new StoryEvent(
        kind,
        story.claims().stream().findFirst().map(Claim::text).orElse(story.title()),
        story.articles().size(),
        what,
        place);
  }
}
