package org.hearsay.app.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.app.Console;
import org.jspecify.annotations.Nullable;

/** How far a long run is: a moving bar on a terminal, now and then a plain line elsewhere. */
final class Progress implements AutoCloseable {

  /** A plain line after so many articles: a log of a night's run stays readable. */
  private static final int LINE_EVERY = 500;

  /** How often the bar is drawn, in milliseconds. */
  private static final int REDRAW_MILLIS = 200;

  private final Console console;
  private final int files;
  private final @Nullable ProgressBar bar;
  private int done;
  private int articles;

  /**
   * Starts.
   *
   * @param console standard error is where it shows
   * @param files how many inputs there are
   */
  Progress(Console console, int files) {
    this.console = console;
    this.files = files;
    this.bar =
        console.look().progress()
            ? new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" files", 1)
                .setInitialMax(files)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.look().width()))
                .build()
            : null;
  }

  /** One more article was read. */
  void article() {
    articles++;
    if (bar != null) {
      bar.setExtraMessage(articles + " articles");
    } else if (articles % LINE_EVERY == 0) {
      console.note("read " + articles + " articles, " + done + " of " + files + " files done");
    }
  }

  /** One more input is done. */
  void file() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
