package org.hearsay.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.app.Cli;
import org.hearsay.app.output.StoryKey;
import org.hearsay.article.Article;
import org.hearsay.decision.DecisionLog;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.ledger.Catalogue;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;

/** Bundled cases as selections, each case one story. */
final class Cases {

  /** Addresses that no machine has. */
  static final Iris IRIS = Iris.under("https://desk.example/hearsay").orElseThrow();

  static final String VERSION = "0";

  private Cases() {}

  /** Everything under a path, read with the rules, as one story. */
  static Selection read(Path input) {
    Hearsay hearsay = Hearsay.withDefaults();
    Map<String, ArticleReading> readings = new LinkedHashMap<>();
    Intake intake = new Intake();
    intake.read(
        intake.files(List.of(input)),
        new IntakeSink() {
          @Override
          public void article(String file, Article article, List<Problem> problems) {
            readings.put(article.id(), hearsay.read(article));
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem.line());
          }

          @Override
          public void done(String file) {}
        });
    return of(List.copyOf(readings.values()));
  }

  /** These readings as one story. */
  static Selection of(List<ArticleReading> readings) {
    String key =
        StoryKey.of(
            readings.stream()
                .map(r -> new Catalogue.Member(r.id(), r.article().text().hash()))
                .toList());
    Selection.Numbered story =
        new Selection.Numbered(1, key, Hearsay.withDefaults().story(readings));
    Map<String, ArticleReading> byId = new LinkedHashMap<>();
    readings.forEach(r -> byId.put(r.id(), r));
    return new Selection(
        List.copyOf(byId.keySet()),
        List.of(1),
        new Selection.Source(
            id -> Optional.ofNullable(byId.get(id)), number -> story, DecisionLog.EMPTY));
  }

  /** A case by its folder's name. */
  static Selection named(String name) {
    return read(Cli.root().resolve("cases").resolve(name).resolve("in"));
  }

  /** What a text of somebody hostile could hold. */
  static Selection hostile() {
    String text =
        "Mayor \"Ann\\Lee\" <script>alert(1)</script> said on Monday that \u201Cthe \\\"bridge\\\""
            + " ]] | *is* _open_ # \u0001 \uD83D\uDE80 ${x} &amp; \uD800 done\u201D.\n\n"
            + "The clerk, Bo Rimm, said that the bridge is shut. \uD83D\uDE80 Officials who spoke on"
            + " condition of anonymity because they feared for their posts said that it is open.\n";
    Hearsay hearsay = Hearsay.withDefaults();
    return of(List.of(hearsay.read("a \"b\" <c>/../d?e#f", text), hearsay.read("g%", text)));
  }

  /** What an export writes. */
  static String written(Export export, Selection selection) {
    StringWriter out = new StringWriter();
    try {
      export.write(selection, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
