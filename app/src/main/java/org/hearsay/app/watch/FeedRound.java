package org.hearsay.app.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.intake.FeedItem;
import org.hearsay.intake.Fetched;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.text.SourceText;
import org.jspecify.annotations.Nullable;

/** One round over the feeds: what they name, and the pages that are due. For one thread. */
final class FeedRound {

  /** Letters of an id that come from an address. */
  private static final int ID = 60;

  private final Keeper keeper;
  private final WatchState state;
  private final Fetcher fetcher;
  private final Clock clock;
  private final Intake intake = new Intake();

  /** The articles that the feeds of this round hold themselves, by the page's address. */
  private final Map<String, Article> items = new LinkedHashMap<>();

  /** What the feeds of this round tell of each page. */
  private final Map<String, Metadata> told = new LinkedHashMap<>();

  /** Hosts of which it was said in this round that they have to wait. */
  private final Set<String> waiting = new HashSet<>();

  FeedRound(Keeper keeper, WatchState state, Fetcher fetcher, Clock clock) {
    this.keeper = keeper;
    this.state = state;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * Asks for the feeds and then for the pages that are due.
   *
   * @param save called now and then, so that a killed run need not ask for everything again
   * @return the ids of known pages whose text changed
   */
  List<String> run(List<URI> feeds, Runnable save) throws InterruptedException {
    for (URI feed : feeds) {
      feed(feed);
    }
    save.run();
    List<String> changed = new ArrayList<>();
    for (String address : due()) {
      page(address).ifPresent(changed::add);
      save.run();
    }
    forget();
    return changed;
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private void feed(URI address) throws InterruptedException {
    String key = address.toString();
    WatchState.Known known = state.addresses().get(key);
    Outcome outcome =
        fetcher.get(address, known == null ? Outcome.Validators.NONE : known.validators());
    if (outcome instanceof Outcome.Content content) {
      Items found = new Items(key);
      intake.read(fetched(content, key), found);
      if (found.named) {
        // A feed that could not be parsed is asked for whole again.
        state.addresses().put(key, known(key).with(content.validators()));
      }
    } else if (!(outcome instanceof Outcome.NotModified)) {
      tell(key, outcome);
    }
    state.addresses().computeIfPresent(key, (k, kept) -> kept.named("", now()));
  }

  private WatchState.Known known(String address) {
    WatchState.Known known = state.addresses().get(address);
    long now = now();
    return known == null ? new WatchState.Known("", "", "", now, now, 0, 0) : known;
  }

  private static Fetched fetched(Outcome.Content content, String asked) {
    return new Fetched(
        withoutFragment(content.address()), id(asked), content.charset(), content.bytes());
  }

  private static String withoutFragment(URI address) {
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }

  /** Takes a feed's items: pages to ask for, and articles of items that name no page. */
  private final class Items implements IntakeSink {
    private final String feed;
    private boolean named;

    Items(String feed) {
      this.feed = feed;
    }

    @Override
    public void item(String file, FeedItem item) {
      named = true;
      Optional<String> page = item.metadata().address().flatMap(FeedRound::pageAddress);
      if (page.isEmpty()) {
        return;
      }
      String address = page.get();
      told.put(address, item.metadata());
      String hash = new SourceText(item.markup()).hash();
      WatchState.Known known = known(address);
      boolean changed = !known.item().isEmpty() && !known.item().equals(hash);
      WatchState.Known named = known.named(hash, now());
      state.addresses().put(address, changed ? named.due(0, 0) : named);
    }

    @Override
    public void article(String file, Article article, List<Problem> problems) {
      Optional<String> page = article.metadata().address().flatMap(FeedRound::pageAddress);
      if (page.isPresent()) {
        items.put(page.get(), article);
      } else {
        keeper.keep(feed, article, problems);
      }
    }

    @Override
    public void problem(Problem problem) {
      // An item with a title alone is no fault of the feed: its page has the text.
      if (problem.code() != ProblemCode.NO_TEXT || problem.place().isEmpty()) {
        keeper.problem(problem);
      }
    }

    @Override
    public void done(String file) {}
  }

  private static Optional<String> pageAddress(String address) {
    return web(address).map(FeedRound::withoutFragment);
  }

  private static Optional<URI> web(String address) {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The pages whose time has come, those never read first. */
  private List<String> due() {
    long now = now();
    long followed = now - WatchSettings.FOLLOWED.toSeconds();
    List<String> due = new ArrayList<>();
    for (boolean fresh : List.of(true, false)) {
      state
          .addresses()
          .forEach(
              (address, known) -> {
                boolean isPage = !known.item().isEmpty();
                boolean wanted = known.next() == 0 || known.first() >= followed;
                if (isPage && wanted && (known.next() == 0) == fresh && known.next() <= now) {
                  due.add(address);
                }
              });
    }
    return due.subList(0, Math.min(WatchSettings.MOST_PAGES, due.size()));
  }

  /** Asks for one page; the id of its article if its text changed. */
  private Optional<String> page(String address) throws InterruptedException {
    WatchState.Known known = known(address);
    Outcome outcome = fetcher.get(URI.create(address), known.validators());
    if (outcome instanceof Outcome.Later later) {
      if (waiting.add(AddressPolicy.host(URI.create(address)))) {
        tell(address, outcome);
      }
      state.addresses().put(address, known.due(later.until().getEpochSecond(), known.pause()));
      return Optional.empty();
    }
    if (outcome instanceof Outcome.Content content) {
      PageSink sink = new PageSink(address);
      intake.read(fetched(content, address), sink);
      boolean changed = sink.changed.isPresent();
      state.addresses().put(address, again(known, changed).with(content.validators()));
      return sink.changed;
    }
    if (!(outcome instanceof Outcome.NotModified)) {
      tell(address, outcome);
      item(address);
    }
    state.addresses().put(address, again(known, false));
    return Optional.empty();
  }

  /** The page cannot be had: what the feed itself says of it is better than nothing. */
  private void item(String address) {
    Article article = items.get(address);
    if (article != null) {
      keeper.keep(address, article, List.of());
    }
  }

  /** When a page is due again: soon after a change, then less and less often. */
  private WatchState.Known again(WatchState.Known known, boolean changed) {
    long first = WatchSettings.FIRST_AGAIN.toSeconds();
    long wait = changed || known.pause() == 0 ? first : known.pause() * 2;
    long bounded = Math.min(wait, WatchSettings.MOST_AGAIN.toSeconds());
    return known.due(now() + bounded, bounded);
  }

  private void forget() {
    long named = now() - WatchSettings.REMEMBERED.toSeconds();
    state.addresses().values().removeIf(known -> known.named() < named);
  }

  /** Keeps the article of a page. */
  private final class PageSink implements IntakeSink {
    private final String asked;
    private Optional<String> changed = Optional.empty();

    PageSink(String asked) {
      this.asked = asked;
    }

    @Override
    public void article(String file, Article found, List<Problem> problems) {
      Article article = completed(found, file, told.get(asked));
      if (keeper.keep(file, article, problems) == Keeper.Kept.NEW_VERSION) {
        changed = keeper.idOf(article);
      }
    }

    @Override
    public void problem(Problem problem) {
      keeper.problem(problem);
    }

    @Override
    public void done(String file) {}
  }

  /**
   * With what only the feed tells; and with the address that it came from, unless the page names
   * another one on its own host: a page must not pass for a version of somebody else's.
   */
  private static Article completed(Article found, String fetchedFrom, @Nullable Metadata feed) {
    Metadata about = found.metadata();
    Optional<String> own =
        about.address().filter(a -> sameHost(a, fetchedFrom)).or(() -> Optional.of(fetchedFrom));
    Metadata completed = about.withAddress(own);
    if (feed != null) {
      completed =
          completed
              .withTitle(about.title().or(feed::title))
              .withOutlet(about.outlet().or(feed::outlet))
              .withPublished(about.published().or(feed::published));
    }
    return new Article(found.id(), found.text(), completed, found.layout());
  }

  private static boolean sameHost(String one, String other) {
    Optional<String> a = web(one).map(AddressPolicy::host);
    return a.isPresent() && a.equals(web(other).map(AddressPolicy::host));
  }

  private void tell(String address, Outcome outcome) {
    String why = "";
    if (outcome instanceof Outcome.Later later) {
      why = later.why() + "; not asked again before " + later.until();
    } else if (outcome instanceof Outcome.Refused refused) {
      why = refused.why();
    } else if (outcome instanceof Outcome.Missing missing) {
      why = "the server answered with status " + missing.status();
    }
    keeper.problem(new Problem(ProblemCode.UNREADABLE, address, "", why));
  }

  /** A short id from an address: its host and the last part of its path. */
  static String id(String address) {
    Optional<URI> uri = web(address);
    String host = uri.map(u -> String.valueOf(u.getHost()).toLowerCase(Locale.ROOT)).orElse("item");
    String path = uri.map(u -> String.valueOf(u.getPath())).orElse("");
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = trimmed.substring(trimmed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String name =
        (host.startsWith("www.") ? host.substring(4) : host)
            + "-"
            + last.replaceAll("\\.[a-z]{2,5}$", "").replaceAll("[^a-z0-9]+", "-");
    String cut = name.length() > ID ? name.substring(0, ID) : name;
    return last.isEmpty() ? host : cut.replaceAll("-+$", "");
  }
}
