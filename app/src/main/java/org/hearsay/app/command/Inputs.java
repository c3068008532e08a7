package org.hearsay.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.article.Article;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;

/**
 * Runs intake over paths and reads the articles that it finds. Articles are read on {@value
 * #READERS} threads and handed over one at a time, on the calling thread, in the order in which
 * intake found them: the same input gives the same order.
 */
final class Inputs {

  /** Reading is the dear part; taking in and keeping run beside it on the calling thread. */
  private static final int READERS = 2;

  /** Articles held at a time: enough to keep the readers busy, few enough to bound memory. */
  private static final int IN_FLIGHT = 2 * READERS;

  /**
   * Stack of a reading thread, in bytes. Long nested sentences recurse; the usual 1 MB is little.
   */
  private static final long STACK = 16L << 20;

  /** Takes what is read, on the thread that called {@link #read}. */
  interface Sink {

    /** Whether this article is to be read at all; asked in order, before it is read. */
    default boolean wants(String file, Article article) {
      return true;
    }

    /** An article was read. */
    void reading(String file, ArticleReading reading, List<Problem> problems);

    /** An input, or a part of one, gave no article. */
    void problem(Problem problem);

    /** Everything of this input has been handed over. */
    default void done(String file) {}
  }

  /** Thrown by a sink that wants no more, such as when the reader of the output has gone. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough", null, false, false);
    }
  }

  private final Console console;
  private final Supplier<Hearsay> hearsay;
  private final Intake intake = new Intake();
  private final ArrayDeque<Future<Runnable>> pending = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * Inputs that are read by a method.
   *
   * @param hearsay asked for the method, in the calling thread, when there is an article to read
   */
  Inputs(Console console, Supplier<Hearsay> hearsay) {
    this.console = console;
    this.hearsay = hearsay;
  }

  /** How many inputs there are under these paths. */
  int count(List<Path> paths) {
    int streams = (int) paths.stream().filter(Inputs::isStandardInput).count();
    List<Path> there = paths.stream().filter(p -> !isStandardInput(p) && Files.exists(p)).toList();
    return streams + intake.files(there).size();
  }

  /**
   * Reads everything under these paths.
   *
   * @param paths files and folders; {@code -} for standard input
   * @param sink takes what is read
   * @throws Refusal if none of the paths is there
   */
  void read(List<Path> paths, Sink sink) {
    List<Path> there = new ArrayList<>();
    for (Path path : paths) {
      if (isStandardInput(path) || Files.exists(path)) {
        there.add(path);
      } else {
        sink.problem(
            new Problem(
                ProblemCode.UNREADABLE, path.toString(), "", "there is no such file or folder"));
      }
    }
    if (there.isEmpty()) {
      throw new Refusal(ExitCode.USAGE, "nothing to read: none of these files is there");
    }
    ExecutorService readers = readers();
    try {
      IntakeSink feed = new Feed(readers, sink);
      for (Path path : there) {
        if (isStandardInput(path)) {
          intake.readStream(System.in, feed);
        } else {
          intake.read(intake.files(List.of(path)), feed);
        }
      }
      drain(0);
    } catch (Enough e) {
      pending.clear();
    } finally {
      readers.shutdownNow();
    }
  }

  /**
   * Reads one article that is at hand, as the others are read.
   *
   * @param sink told if reading fails by a fault of ours
   */
  Optional<ArticleReading> read(String file, Article article, Consumer<Problem> sink) {
    Hearsay method = hearsay.get();
    List<ArticleReading> read = new ArrayList<>();
    Feed feed = new Feed(readers(), new Collected(read, sink));
    try {
      pending.add(feed.readers.submit(() -> feed.guarded(method, file, article, List.of())));
      drain(0);
    } finally {
      feed.readers.shutdownNow();
    }
    return read.stream().findFirst();
  }

  /**
   * Reads everything under these paths and keeps it in memory, for as much as makes one story.
   *
   * @param sink told of every problem, of articles and of inputs that gave none
   * @throws Refusal if none of the paths is there
   */
  List<ArticleReading> readAll(List<Path> paths, Consumer<Problem> sink) {
    List<ArticleReading> read = new ArrayList<>();
    read(paths, new Collected(read, sink));
    return read;
  }

  private record Collected(List<ArticleReading> read, Consumer<Problem> problems) implements Sink {
    @Override
    public void reading(String file, ArticleReading reading, List<Problem> found) {
      read.add(reading);
      found.forEach(problems);
    }

    @Override
    public void problem(Problem problem) {
      problems.accept(problem);
    }
  }

  private static ExecutorService readers() {
    return Executors.newFixedThreadPool(
        READERS,
        task -> {
          Thread thread = new Thread(null, task, "reader", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static boolean isStandardInput(Path path) {
    return path.toString().equals("-");
  }

  /** Hands over the oldest results until at most so many are held. */
  private void drain(int held) {
    while (pending.size() > held) {
      try {
        pending.remove().get().run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refusal(ExitCode.FAILED, "interrupted");
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException("a reading failed outside its guard", e.getCause());
      }
    }
  }

  /** Takes what intake finds and keeps its order through the reading threads. */
  private final class Feed implements IntakeSink {
    private final ExecutorService readers;
    private final Sink sink;

    Feed(ExecutorService readers, Sink sink) {
      this.readers = readers;
      this.sink = sink;
    }

    @Override
    public void article(String file, Article found, List<Problem> problems) {
      Article article = withOwnId(found);
      if (!sink.wants(file, article)) {
        return;
      }
      Hearsay method = hearsay.get();
      pending.add(readers.submit(() -> guarded(method, file, article, problems)));
      drain(IN_FLIGHT);
    }

    private Runnable guarded(Hearsay method, String file, Article article, List<Problem> problems) {
      try {
        ArticleReading reading = method.read(article);
        return () -> sink.reading(file, reading, problems);
      } catch (RuntimeException | StackOverflowError e) {
        Problem fault = fault(file, article, e);
        return () -> {
          if (console.look().debug()) {
            e.printStackTrace(console.err());
          }
          sink.problem(fault);
        };
      }
    }

    @Override
    public void problem(Problem problem) {
      pending.add(CompletableFuture.completedFuture(() -> sink.problem(problem)));
    }

    @Override
    public void done(String file) {
      pending.add(CompletableFuture.completedFuture(() -> sink.done(file)));
      drain(IN_FLIGHT);
    }
  }

  private static Problem fault(String file, Article article, Throwable e) {
    return new Problem(
        ProblemCode.FAULT,
        file,
        "article " + article.id(),
        "reading it failed by a fault of Hearsay ("
            + e.getClass().getSimpleName()
            + "); HEARSAY_DEBUG=1 shows where; please report it");
  }

  /** Two inputs of one name in different folders stay apart: the later ones get a number. */
  private Article withOwnId(Article article) {
    String id = article.id();
    for (int n = 2; !ids.add(id); n++) {
      id = article.id() + "~" + n;
    }
    return id.equals(article.id())
        ? article
        : new Article(id, article.text(), article.metadata(), article.layout());
  }
}
