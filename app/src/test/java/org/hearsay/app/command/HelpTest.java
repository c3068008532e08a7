package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Cli;
import org.hearsay.app.Console;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What a user is told of each command, and what is made from it. */
final class HelpTest {

  private static List<CommandLine> commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Root.commands(new Console(nowhere, nowhere, Console.Look.PLAIN))
        .getSubcommands()
        .values()
        .stream()
        .filter(c -> !c.getCommandSpec().usageMessage().hidden())
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyCommandHasADescriptionExitCodesAndExamples() {
    return commands().stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandName(),
                    () -> {
                      UsageMessageSpec usage = command.getCommandSpec().usageMessage();
                      assertThat(usage.header()).isNotEmpty();
                      assertThat(String.join("", usage.description())).isNotBlank();
                      assertThat(usage.exitCodeList()).containsKeys("0", "1", "2");
                      assertThat(String.join("\n", usage.footer())).contains("./hearsay");
                      assertThat(command.getCommandSpec().options())
                          .allSatisfy(o -> assertThat(o.description()).isNotEmpty());
                    }))
        .toList();
  }

  @Test
  void theManualNamesEveryCommandAndOption() {
    String manual = Cli.run("man").out();
    for (CommandLine command : commands()) {
      assertThat(manual)
          .contains(".SH \"HEARSAY " + command.getCommandName().toUpperCase(java.util.Locale.ROOT));
    }
    assertThat(manual).contains("\\-\\-ledger", "EXIT STATUS").doesNotContain("${", "%n");
  }

  @Test
  void bashCompletesCommandsAndOptions(@TempDir Path folder) throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, Cli.run("completion", "bash").out());
    assertThat(completed(script, "hearsay", "sto")).contains("stories", "story");
    assertThat(completed(script, "hearsay", "watch", "--web")).contains("--webhook");
    assertThat(completed(script, "hearsay", "read", "--tagger", "")).contains("rules", "both");
  }

  /** What bash offers at the end of these words. */
  private static List<String> completed(Path script, String... words)
      throws IOException, InterruptedException {
    String line =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; _complete_hearsay;"
            .formatted(
                script,
                "'" + String.join("' '", words) + "'",
                words.length - 1,
                String.join(" ", words));
    Process bash =
        new ProcessBuilder("bash", "-c", line + " printf '%s\\n' \"${COMPREPLY[@]}\"")
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out.lines().map(String::strip).toList();
  }

  @Test
  void aShellThatIsNotKnownIsRefused() {
    assertThat(Cli.run("completion", "fish").exitCode()).isEqualTo(2);
  }
}
