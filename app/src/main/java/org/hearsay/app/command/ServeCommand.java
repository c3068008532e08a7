package org.hearsay.app.command;

import io.javalin.util.JavalinBindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.web.WebServer;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: the local pages. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows the ledger as pages in a browser.",
    description = {
      "",
      "Shows the ledger as pages in a web browser, on this machine only and without the network:"
          + " stories, a story at a glance, articles with their statements, search. Ctrl-C ends it.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED + ":the port is taken, or something failed", Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {"  ./hearsay serve", "  ./hearsay serve --port 8080 --ledger case-17.db", ""})
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Console console;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7707",
      description = "The port, or 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 7707;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Refusal(ExitCode.USAGE, "--port is a number from 0 to " + HIGHEST_PORT);
    }
    CountDownLatch ended = new CountDownLatch(1);
    Thread end = new Thread(ended::countDown, "end");
    Runtime.getRuntime().addShutdownHook(end);
    try (Ledger ledger = ledgerOption.open(console);
        WebServer server = WebServer.start(ledger, port)) {
      console.line("Open " + server.address() + " in a browser. Ctrl-C ends it.");
      console.flush();
      ended.await();
    } catch (JavalinBindException e) {
      throw new Refusal(
          ExitCode.FAILED,
          "port " + port + " is taken; name another with --port, or --port 0 for any free one");
    }
    return ExitCode.OK;
  }
}
