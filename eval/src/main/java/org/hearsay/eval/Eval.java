package org.hearsay.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.eval.attribution.FloorsEval;
import org.hearsay.eval.attribution.GoldEval;
import org.hearsay.eval.attribution.PolnearEval;
import org.hearsay.eval.entities.EntitiesEval;
import org.hearsay.eval.extraction.ExtractionEval;
import org.hearsay.eval.flood.FloodEval;
import org.hearsay.eval.lineage.BackgroundCount;
import org.hearsay.eval.lineage.LineageEval;
import org.hearsay.eval.lineage.StoriesEval;
import org.hearsay.eval.pages.PagesEval;
import org.hearsay.eval.speed.SpeedEval;
import org.hearsay.eval.story.StoryEval;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The quality gates, one command for each corpus and protocol. */
@Command(
    name = "eval",
    description = "Scores Hearsay on corpora and gold annotations that lie outside the repository.",
    subcommands = {
      PolnearEval.class,
      FloorsEval.class,
      GoldEval.class,
      LineageEval.class,
      StoriesEval.class,
      BackgroundCount.class,
      StoryEval.class,
      ExtractionEval.class,
      SpeedEval.class,
      EntitiesEval.class,
      PagesEval.class,
      FloodEval.class,
      CommandLine.HelpCommand.class
    })
public final class Eval {

  private Eval() {}

  /** Runs a command; see {@code help}. */
  public static void main(String[] args) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new Eval()).execute(args));
  }
}
