package org.hearsay.app.command;

import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints a script that lets a shell complete commands.",
    description = {
      "",
      "Prints a script for bash or zsh that completes the commands and options of hearsay with the"
          + " tabulator key. The script is made from the commands themselves.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(./hearsay completion bash)",
      "  ./hearsay completion bash > ~/.local/share/bash-completion/completions/hearsay",
      "  ./hearsay completion zsh > ~/.hearsay.zsh; echo 'source ~/.hearsay.zsh' >> ~/.zshrc",
      ""
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells; both read the same script, which tells them apart itself. */
  enum Shell {
    bash,
    zsh
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.bash;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    console.line("# Completion of hearsay for " + shell + ".");
    console.line(AutoComplete.bash("hearsay", root).stripTrailing());
    return ExitCode.OK;
  }
}
