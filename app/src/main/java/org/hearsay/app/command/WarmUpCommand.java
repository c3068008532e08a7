package org.hearsay.app.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.output.ExtractJson;
import org.hearsay.app.output.StoryJson;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;

/**
 * Uses what the usual commands use, so that the launcher can put the classes into a class data
 * sharing archive. Prints nothing.
 */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {

  private static final List<String> TEXTS =
      List.of(
          "The mayor said on Monday that \"the bridge will open in May\". According to two officials,"
              + " 40 workers were sent home.",
          "A spokesman denied the report. The company did not respond to a request for comment.");

  @Override
  public Integer call() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Console.Look.PLAIN);
    Hearsay hearsay = Hearsay.withDefaults();
    List<ArticleReading> readings =
        TEXTS.stream().map(text -> hearsay.read("t" + TEXTS.indexOf(text), text)).toList();
    readings.forEach(reading -> console.line(ExtractJson.line(reading, List.of())));
    console.line(StoryJson.line(hearsay.story(readings)));
    return ExitCode.OK;
  }
}
