package org.hearsay.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.Version;
import org.hearsay.app.watch.Keeper;
import org.hearsay.app.watch.Pauses;
import org.hearsay.app.watch.Watch;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch}: feeds and folders, again and again. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Watches feeds and folders and tells what changed in a story.",
    description = {
      "",
      "Asks feeds for news, reads the pages that they name and the files of folders into the ledger,"
          + " and tells, one line each, what changed: a new story, a new origin, a first denial,"
          + " another number of independent origins, a correction, a page with another text.",
      "",
      "It asks as a guest: it keeps to robots.txt, asks only for what has changed, sends one request"
          + " a second to a host, waits when a host says so, and waits longer each time one fails."
          + " Pages are asked for again in the first seven days, less and less often. Only addresses"
          + " of the public internet are asked for, and the hosts that you name yourself.",
      "",
      "What it remembers between runs lies beside the ledger, in a file that ends in .watch.json.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS + " (with --once)"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay watch https://example.org/feed.xml inbox/ --every 15m",
      "  ./hearsay watch https://example.org/feed.xml --once --json >> events.jsonl",
      "  ./hearsay watch https://example.org/feed.xml --webhook http://localhost:9000/news",
      ""
    })
final class WatchCommand implements Callable<Integer> {

  /** More often is not polite, and no newsroom needs it. */
  private static final Duration SHORTEST = Duration.ofSeconds(30);

  private final Console console;

  @Parameters(
      paramLabel = "FEED-OR-FOLDER",
      arity = "1..*",
      description = "Addresses of RSS or Atom feeds (http, https); files and folders.")
  private List<String> inputs = List.of();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = Time.class,
      description =
          "Time from the end of a round to the next: 45s, 10m, 2h (default: ${DEFAULT-VALUE}).")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "One round, then end; for cron and the like.")
  private boolean once;

  @Option(names = "--json", description = "Print JSON lines instead of lines for people.")
  private boolean asJson;

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description =
          "POST each event there as JSON; what is not taken is tried again, in the next round too.")
  private Optional<URI> webhook = Optional.empty();

  @Option(
      names = "--contact",
      paramLabel = "WORDS",
      description = "Added to the name that sites see, such as your mail address.")
  private String contact = "";

  @Option(
      names = "--strict",
      description = "With --once: end with exit code 3 if anything had a problem.")
  private boolean strict;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Ledger ledger =
        asJson ? ledgerOption.openOrMakeQuietly() : ledgerOption.openOrMake(console)) {
      console.flush();
      InLedger keeper = new InLedger(ledger);
      Watch watch = new Watch(plan(), keeper, Clock.systemUTC(), Pauses.REAL);
      do {
        keeper.round();
        watch.round(
            () -> Stories.group(ledger),
            (line, json) -> {
              console.line(asJson ? json : line);
              console.flush();
            });
        if (!asJson) {
          console.note(keeper.keep.tally().inWords());
        }
        if (!once) {
          Pauses.REAL.pause(every);
        }
      } while (!once && !console.isClosed());
      return keeper.problems.exitCode(strict);
    }
  }

  private Watch.Plan plan() {
    List<URI> feeds = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (String input : inputs) {
      if (input.startsWith("http://") || input.startsWith("https://")) {
        feeds.add(address(input));
      } else if (Files.exists(Path.of(input))) {
        folders.add(Path.of(input));
      } else {
        throw new Refusal(
            ExitCode.USAGE, input + " is neither an address of a feed nor a file or folder");
      }
    }
    webhook.ifPresent(hook -> address(hook.toString()));
    Path ledger = ledgerOption.file();
    String name = String.valueOf(ledger.getFileName());
    Path state = ledger.resolveSibling(name + ".watch.json");
    String who = contact.isBlank() ? "" : "; " + contact.replaceAll("[^\\x20-\\x7E]|[()]", " ");
    String agent = "hearsay/" + Version.number() + " (reads feeds for one desk" + who + ")";
    return new Watch.Plan(feeds, folders, state, webhook, agent);
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && scheme.matches("https?")) {
        return address;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw new Refusal(ExitCode.USAGE, text + " is not an address of the web");
  }

  /** {@code 45s}, {@code 10m}, {@code 2h}. */
  static final class Time implements CommandLine.ITypeConverter<Duration> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh])");

    @Override
    public Duration convert(String value) {
      Matcher form = FORM.matcher(value);
      if (!form.matches()) {
        throw new CommandLine.TypeConversionException(
            "'" + value + "' is not a time such as 45s, 10m or 2h");
      }
      long n = Long.parseLong(form.group(1));
      Duration time =
          switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(n);
            case "m" -> Duration.ofMinutes(n);
            default -> Duration.ofHours(n);
          };
      if (time.compareTo(SHORTEST) < 0) {
        throw new CommandLine.TypeConversionException("at least " + SHORTEST.toSeconds() + "s");
      }
      return time;
    }
  }

  /** Keeps as {@code read} does. */
  private final class InLedger implements Keeper {
    private final Ledger ledger;
    private final Inputs inputs = new Inputs(console, tagger::hearsay);
    private ProblemList problems;
    private KeepInLedger keep;

    InLedger(Ledger ledger) {
      this.ledger = ledger;
      this.problems = new ProblemList(console);
      this.keep = keeping();
    }

    private KeepInLedger keeping() {
      return new KeepInLedger(ledger, new FileNames(ledgerOption.file()), problems, false);
    }

    /** A new round counts anew. */
    void round() {
      problems = new ProblemList(console);
      keep = keeping();
    }

    @Override
    public Kept keep(String input, Article article, List<Problem> found) {
      if (!keep.wants(input, article)) {
        return Kept.SAME;
      }
      Optional<ArticleReading> reading = inputs.read(input, article, this::problem);
      if (reading.isEmpty()) {
        return Kept.SAME;
      }
      return switch (keep.put(input, reading.get(), found)) {
        case ADDED -> Kept.ADDED;
        case NEW_VERSION -> Kept.NEW_VERSION;
        case UNCHANGED -> Kept.SAME;
      };
    }

    @Override
    public Optional<String> idOf(Article article) {
      String hash = article.text().hash();
      return ledger.articleIds().stream()
          .filter(id -> id.equals(article.id()) || id.startsWith(article.id() + "~"))
          .filter(
              id ->
                  ledger
                      .reading(id)
                      .filter(r -> r.article().text().hash().equals(hash))
                      .isPresent())
          .findFirst();
    }

    @Override
    public void keepFiles(List<Path> files, ChangedPage changed) {
      new Inputs(console, tagger::hearsay)
          .read(
              files,
              new Inputs.Sink() {
                @Override
                public boolean wants(String file, Article article) {
                  return keep.wants(file, article);
                }

                @Override
                public void reading(String file, ArticleReading reading, List<Problem> found) {
                  if (keep.put(file, reading, found) == Ledger.Put.NEW_VERSION) {
                    idOf(reading.article()).ifPresent(changed::changed);
                  }
                }

                @Override
                public void problem(Problem problem) {
                  keep.problem(problem);
                }

                @Override
                public void done(String file) {
                  keep.done(file);
                }
              });
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public Ledger ledger() {
      return ledger;
    }
  }
}
