package org.hearsay.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.source.SourceKind;

/** Statements, sources and outlets, found without loading articles. Thread-safe. */
final class FindAnswers {

  private static final Set<String> STATEMENTS =
      Set.of("q", "source", "outlet", "act", "kind", "hedge", "limit", "offset");

  private static final Set<String> NAMES = Set.of("q", "limit", "offset");

  private final Catalogue catalogue;

  FindAnswers(Ledger ledger) {
    this.catalogue = ledger.catalogue();
  }

  /** By words, by labels, or by both. */
  void statements(Context context) {
    Parameters asked = new Parameters(context, STATEMENTS);
    String words = asked.text("q");
    Catalogue.Question question =
        new Catalogue.Question(
            asked.text("source"),
            asked.text("outlet"),
            new Catalogue.Labels(
                asked.word("act", Parameters.words(Act.class)),
                asked.word("kind", Parameters.words(SourceKind.class)),
                asked.word("hedge", Parameters.words(Hedge.class))),
            enough(asked));
    boolean narrowed =
        !question.source().isEmpty()
            || !question.outlet().isEmpty()
            || !question.labels().equals(Catalogue.Labels.ANY);
    List<Catalogue.Line> lines =
        words.isBlank()
            ? catalogue.said(question)
            : catalogue.found(words, narrowed ? Parameters.FURTHEST : question.limit()).stream()
                .filter(line -> fits(line, question))
                .toList();
    Answers.send(context, Answers.pageOfSome(lines, asked, FindAnswers::line));
  }

  private static boolean fits(Catalogue.Line line, Catalogue.Question question) {
    return fits(question.source(), line.who().name())
        && fits(question.outlet(), line.place().outlet().orElse(""))
        && fits(question.labels().act(), line.said().act())
        && fits(question.labels().kind(), line.who().kind())
        && fits(question.labels().hedge(), line.said().hedge());
  }

  private static boolean fits(String asked, String has) {
    return asked.isEmpty() || asked.equals(has);
  }

  private static JsonNode line(Catalogue.Line line) {
    ObjectNode item = Answers.object();
    item.put("article", line.place().article());
    item.put("statement", line.place().statement());
    item.put("outlet", line.place().outlet().orElse(null));
    item.put("published", line.place().published().orElse(null));
    item.put("speaker", line.who().name());
    item.put("kind", line.who().kind());
    ArrayNode via = item.putArray("via");
    line.who().via().forEach(via::add);
    item.put("act", line.said().act());
    item.put("hedge", line.said().hedge());
    item.put("start", line.place().span().start());
    item.put("end", line.place().span().end());
    item.put("text", line.said().words());
    return item;
  }

  void sources(Context context) {
    Parameters asked = new Parameters(context, NAMES);
    names(context, asked, catalogue.sources(asked.text("q"), enough(asked)), "statements");
  }

  void outlets(Context context) {
    Parameters asked = new Parameters(context, NAMES);
    names(context, asked, catalogue.outlets(asked.text("q"), enough(asked)), "articles");
  }

  private static int enough(Parameters asked) {
    return asked.offset() + asked.limit() + 1;
  }

  private static void names(
      Context context, Parameters asked, List<Catalogue.Named> names, String what) {
    Answers.send(
        context,
        Answers.pageOfSome(
            names,
            asked,
            named -> {
              ObjectNode item = Answers.object();
              item.put("name", named.name());
              if (!named.kind().isEmpty()) {
                item.put("kind", named.kind());
              }
              return item.put(what, named.count());
            }));
  }
}
