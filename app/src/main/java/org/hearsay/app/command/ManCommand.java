package org.hearsay.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay man}: the manual page, made from the commands' own help. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the manual page.",
    description = {
      "",
      "Prints the manual page of all commands, for man(1). It is made from the commands' own help, so"
          + " that the two cannot differ.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay man | man -l -",
      "  ./hearsay man > ~/.local/share/man/man1/hearsay.1",
      ""
    })
final class ManCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    console.line(".TH HEARSAY 1 \"\" \"hearsay " + Version.number() + "\"");
    section("NAME");
    console.line("hearsay \\- who says so, through whom, and how many really did");
    section("SYNOPSIS");
    console.line(".B hearsay");
    console.line(".I COMMAND");
    console.line("[\\fIOPTION\\fR...]");
    section("DESCRIPTION");
    text(root.getCommandSpec().usageMessage().description());
    section("COMMANDS");
    Map<String, CommandLine> commands = new LinkedHashMap<>(root.getSubcommands());
    commands.values().removeIf(c -> c.getCommandSpec().usageMessage().hidden());
    commands.forEach(
        (name, command) -> {
          console.line(".TP");
          console.line(".B " + escaped(name));
          text(command.getCommandSpec().usageMessage().header());
        });
    commands.forEach(this::command);
    section("EXIT STATUS");
    for (String code : new String[] {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS}) {
      console.line(".TP");
      console.line(".B " + code.substring(0, code.indexOf(':')));
      console.line(escaped(code.substring(code.indexOf(':') + 1)));
    }
    return ExitCode.OK;
  }

  private void command(String name, CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    section("hearsay " + name);
    Help help = command.getHelp();
    console.line(".nf");
    console.line(escaped(help.synopsis(0).stripTrailing()));
    console.line(".fi");
    console.line(".PP");
    text(usage.description());
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      entry(parameter.paramLabel(), parameter);
    }
    for (OptionSpec option : command.getCommandSpec().options()) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      entry(String.join(", ", option.names()) + value, option);
    }
    console.line(".PP");
    console.line("Examples:");
    console.line(".nf");
    text(usage.footer());
    console.line(".fi");
  }

  private void entry(String name, ArgSpec argument) {
    console.line(".TP");
    console.line(".B " + escaped(name));
    for (String line : argument.description()) {
      Help.Ansi.Text shown =
          Help.Ansi.OFF.text(
              line.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString()))
                  .replace("${COMPLETION-CANDIDATES}", candidates(argument)));
      console.line(escaped(shown.toString().replace("%%", "%")));
    }
  }

  private static String candidates(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null ? "" : String.join(", ", candidates);
  }

  private void section(String title) {
    console.line(".SH \"" + escaped(title.toUpperCase(java.util.Locale.ROOT)) + "\"");
  }

  private void text(String... lines) {
    for (String line : lines) {
      console.line(line.isEmpty() ? ".PP" : escaped(line.replace("%%", "%").replace("%n", "")));
    }
  }

  /** What roff would take for its own commands is made plain. */
  private static String escaped(String line) {
    String plain = line.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
