package org.hearsay.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.Hearsay;
import org.hearsay.intake.Intake;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;

/**
 * Watches feeds and folders: each round reads what is new, and tells what changed in the stories.
 * For one thread.
 */
public final class Watch {

  /** Writes of the state in one round; more often than every so many pages only costs. */
  private static final int SAVE_EVERY = 20;

  /**
   * What is watched, and where to it is told.
   *
   * @param feeds addresses of feeds
   * @param folders files and folders
   * @param state the file of what is remembered between rounds
   * @param webhook where events are posted
   * @param agent how it names itself to servers
   */
  public record Plan(
      List<URI> feeds, List<Path> folders, Path state, Optional<URI> webhook, String agent) {
    public Plan {
      feeds = List.copyOf(feeds);
      folders = List.copyOf(folders);
    }
  }

  /** Takes the events of a round. */
  public interface Telling {

    /**
     * Something happened.
     *
     * @param line for people
     * @param json the same for programs, one object on one line
     */
    void event(String line, String json);
  }

  private final Plan plan;
  private final Keeper keeper;
  private final Clock clock;
  private final WatchState state;
  private final Fetcher fetcher;
  private final Optional<Webhook> webhook;
  private final StoryChanges changes;
  private int unsaved;
  private boolean first = true;

  /**
   * A watch.
   *
   * @param keeper reads into the ledger
   * @param clock tells the time
   * @param pauses lets it pass
   */
  public Watch(Plan plan, Keeper keeper, Clock clock, Pauses pauses) {
    this.plan = plan;
    this.keeper = keeper;
    this.clock = clock;
    this.state = WatchState.load(plan.state());
    this.fetcher =
        new Fetcher(plan.feeds(), new Hosts(state.holds(), clock, pauses), clock, plan.agent());
    this.webhook = plan.webhook().map(address -> new Webhook(address, plan.agent(), pauses));
    this.changes = new StoryChanges(keeper.ledger(), Hearsay.withDefaults());
    if (!Files.exists(plan.state())) {
      // What the ledger holds already is no news.
      changes.since(state.stories());
      state.save(plan.state());
    }
  }

  /**
   * One round.
   *
   * @param regroup groups the ledger's articles into stories anew
   */
  public void round(Runnable regroup, Telling telling) throws InterruptedException {
    List<String> changedPages = new ArrayList<>();
    changedPages.addAll(
        new FeedRound(keeper, state, fetcher, clock).run(plan.feeds(), this::saveNowAndThen));
    folders(changedPages);
    boolean stale = keeper.ledger().storiesAreStale();
    if (stale) {
      regroup.run();
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<StoryEvent> events = new ArrayList<>(changed(changedPages));
    if (stale || first) {
      // The first round tells what a run that was killed had no time to tell.
      events.addAll(changes.since(state.stories()));
      first = false;
    }
    for (StoryEvent event : events) {
      String json = event.json(at);
      telling.event(event.line(at), json);
      webhook.ifPresent(w -> state.waiting().add(json));
    }
    state.save(plan.state());
    if (webhook.isPresent() && !state.waiting().isEmpty()) {
      Optional<String> refused = webhook.get().deliver(state.waiting());
      refused.ifPresent(
          why ->
              keeper.problem(
                  new Problem(
                      ProblemCode.UNREADABLE,
                      String.valueOf(plan.webhook().orElseThrow()),
                      "",
                      state.waiting().size() + " messages wait for the webhook: " + why)));
      state.save(plan.state());
    }
  }

  private void saveNowAndThen() {
    if (++unsaved % SAVE_EVERY == 0) {
      state.save(plan.state());
    }
  }

  /** Files that are new or have another size or time than when they were last read. */
  private void folders(List<String> changed) {
    if (plan.folders().isEmpty()) {
      return;
    }
    Map<String, String> stamps = new TreeMap<>();
    List<Path> due = new ArrayList<>();
    for (Path file : new Intake().files(plan.folders())) {
      String stamp = stamp(file);
      stamps.put(file.toString(), stamp);
      if (!stamp.equals(state.files().get(file.toString()))) {
        due.add(file);
      }
    }
    if (!due.isEmpty()) {
      keeper.keepFiles(due, changed::add);
    }
    state.files().clear();
    state.files().putAll(stamps);
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      return about.size() + " " + about.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "gone";
    }
  }

  private List<StoryEvent> changed(List<String> articles) {
    List<StoryEvent> events = new ArrayList<>();
    for (String article : articles) {
      keeper
          .ledger()
          .reading(article)
          .ifPresent(
              reading ->
                  events.add(
                      new StoryEvent(
                          StoryEvent.Kind.PAGE_CHANGED,
                          "",
                          0,
                          "another text than before: "
                              + reading.article().metadata().title().orElse(reading.id()),
                          Optional.of(StoryChanges.place(reading, Optional.empty())))));
    }
    return events;
  }
}
