package org.hearsay.app.command;

import java.util.Optional;
import org.hearsay.app.output.StoryReport;
import org.hearsay.story.Story;
import picocli.CommandLine.Option;

/** How much of a story a report shows. */
final class ReportOptions {

  /** Up to so many articles, every statement is listed unasked: it fits on a few screens. */
  private static final int FEW_ARTICLES = 2;

  @Option(
      names = "--claims",
      paramLabel = "N",
      defaultValue = "1",
      description = "Show so many claims in full, the main one first (default: ${DEFAULT-VALUE}).")
  private int claims = 1;

  @Option(
      names = "--statements",
      negatable = true,
      description =
          "List every statement of every article; without this, where there are one or two"
              + " articles.")
  private Optional<Boolean> statements = Optional.empty();

  ReportOptions() {}

  StoryReport.Depth depth(Story story) {
    boolean all = statements.orElse(story.articles().size() <= FEW_ARTICLES);
    return new StoryReport.Depth(Math.max(1, claims), all);
  }
}
