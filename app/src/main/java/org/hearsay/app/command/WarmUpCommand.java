package org.hearsay.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.output.ExtractJson;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryJson;
import org.hearsay.app.output.StoryReport;
import org.hearsay.statement.ArticleReading;
import org.hearsay.store.SqliteLedger;
import org.hearsay.story.Story;
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
  public Integer call() throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Console.Look.PLAIN);
    Hearsay hearsay = Hearsay.withDefaults();
    List<ArticleReading> readings =
        TEXTS.stream().map(text -> hearsay.read("t" + TEXTS.indexOf(text), text)).toList();
    readings.forEach(reading -> console.line(ExtractJson.line(reading, List.of())));
    Story story = hearsay.story(readings);
    console.line(StoryJson.line(story));
    new StoryReport(new Page(console), new StoryReport.Depth(1, true)).write(story);
    ledger(readings);
    return ExitCode.OK;
  }

  private static void ledger(List<ArticleReading> readings) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-warm-up");
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("warm.db"))) {
      readings.forEach(reading -> ledger.put(reading.id(), reading, List.of()));
      Stories.group(ledger);
      ledger.search("bridge", 1);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
