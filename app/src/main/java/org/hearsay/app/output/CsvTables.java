package org.hearsay.app.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.problem.Problem;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.text.Excerpt;

/**
 * A ledger as CSV tables, one file each, written row by row: memory does not grow with the ledger.
 * docs/csv.md says what each column means.
 */
public final class CsvTables implements AutoCloseable {

  /** Between the names of a chain, outermost first, and between pieces of a content. */
  private static final String CHAIN = " > ";

  private static final String PIECES = " \u2026 ";

  private static final List<String> ARTICLES =
      List.of(
          "article",
          "title",
          "outlet",
          "authors",
          "published",
          "language",
          "address",
          "wire",
          "text_hash",
          "statements");

  private static final List<String> STATEMENTS =
      List.of(
          "article",
          "statement",
          "speaker",
          "kind",
          "size_n",
          "size_of",
          "via",
          "act",
          "hedge",
          "direct",
          "source",
          "cue",
          "content",
          "start",
          "end",
          "confidence",
          "by");

  private static final List<String> CLAIMS =
      List.of(
          "story",
          "claim",
          "main",
          "text",
          "affirm_min",
          "affirm_max",
          "affirm_why",
          "deny_min",
          "deny_max",
          "deny_why");

  private static final List<String> ORIGINS =
      List.of(
          "story", "claim", "origin", "who", "kind", "size_n", "size_of", "toward", "counted",
          "article", "via", "start", "end", "text");

  private static final List<String> RESPONSES =
      List.of("story", "claim", "who", "act", "article", "start", "end", "text");

  private static final List<String> DISAGREEMENTS =
      List.of(
          "story", "claim", "slot", "about", "value", "source", "article", "start", "end", "text");

  private static final List<String> PROBLEMS = List.of("file", "place", "code", "message");

  private final Path folder;
  private final boolean mark;
  private final java.util.ArrayList<Writer> files = new java.util.ArrayList<>();
  private final Csv articles;
  private final Csv statements;
  private final Csv claims;
  private final Csv origins;
  private final Csv responses;
  private final Csv disagreements;
  private final Csv problems;

  /**
   * Starts the tables.
   *
   * @param folder where to; made if it is not there
   * @param mark whether each file starts with a byte order mark, which some spreadsheets need to
   *     take it for UTF-8
   */
  public CsvTables(Path folder, boolean mark) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.mark = mark;
    this.articles = table("articles", ARTICLES);
    this.statements = table("statements", STATEMENTS);
    this.claims = table("claims", CLAIMS);
    this.origins = table("origins", ORIGINS);
    this.responses = table("responses", RESPONSES);
    this.disagreements = table("disagreements", DISAGREEMENTS);
    this.problems = table("problems", PROBLEMS);
  }

  private Csv table(String name, List<String> header) throws IOException {
    BufferedWriter file =
        Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
    files.add(file);
    if (mark) {
      file.write('\uFEFF');
    }
    return new Csv(file, header);
  }

  /** An article and its statements. */
  public void article(ArticleReading reading) {
    Metadata metadata = reading.article().metadata();
    articles.row(
        reading.id(),
        metadata.title().orElse(""),
        metadata.outlet().orElse(""),
        String.join("; ", metadata.authors()),
        metadata.published().map(StatedDate::iso).orElse(""),
        metadata.language(),
        metadata.address().orElse(""),
        reading.article().layout().wire().map(WireCredit::agency).orElse(""),
        reading.article().text().hash(),
        reading.statements().size());
    for (Statement statement : reading.statements()) {
      statement(reading.id(), statement);
    }
  }

  private void statement(String article, Statement statement) {
    Attribution attribution = statement.attribution();
    List<Excerpt> content = attribution.roles().content();
    statements.row(
        article,
        statement.id(),
        statement.speaker().name(),
        statement.speaker().kind().word(),
        number(statement.speaker().size().map(GroupSize::n).orElse(OptionalInt.empty())),
        number(statement.speaker().size().map(GroupSize::of).orElse(OptionalInt.empty())),
        chain(statement.via()),
        statement.act().word(),
        attribution.manner().hedge().word(),
        attribution.manner().direct(),
        attribution.roles().source().map(Excerpt::words).orElse(""),
        attribution.roles().cue().map(Excerpt::words).orElse(""),
        content.stream().map(Excerpt::words).collect(Collectors.joining(PIECES)),
        attribution.roles().span().start(),
        attribution.roles().span().end(),
        attribution.basis().confidence(),
        attribution.basis().by());
  }

  /**
   * A story's claims.
   *
   * @param number of the story, as the command stories lists it
   * @param story the story
   */
  public void story(int number, Story story) {
    int n = 1;
    for (Claim claim : story.claims()) {
      String id = number + "." + n++;
      Interval affirm = claim.sourcing().independence().affirm();
      Interval deny = claim.sourcing().independence().deny();
      claims.row(
          number,
          id,
          claim.main(),
          claim.text(),
          affirm.min(),
          affirm.max(),
          affirm.why(),
          deny.min(),
          deny.max(),
          deny.why());
      claim.sourcing().origins().forEach(origin -> origin(number, id, origin));
      claim.conflict().responses().forEach(response -> response(number, id, response));
      claim.conflict().disagreements().forEach(d -> disagreement(number, id, d));
    }
  }

  private void origin(int story, String claim, Origin origin) {
    for (Appearance appearance : origin.appearances()) {
      origins.row(
          story,
          claim,
          origin.id(),
          origin.who().name(),
          origin.who().kind().word(),
          number(origin.who().size().map(GroupSize::n).orElse(OptionalInt.empty())),
          number(origin.who().size().map(GroupSize::of).orElse(OptionalInt.empty())),
          origin.toward().word(),
          origin.who().counted(),
          appearance.article(),
          chain(appearance.via()),
          appearance.excerpt().start(),
          appearance.excerpt().end(),
          appearance.excerpt().words());
    }
  }

  private void response(int story, String claim, Response response) {
    for (Appearance appearance : response.appearances()) {
      responses.row(
          story,
          claim,
          response.who(),
          response.act().word(),
          appearance.article(),
          appearance.excerpt().start(),
          appearance.excerpt().end(),
          appearance.excerpt().words());
    }
  }

  private void disagreement(int story, String claim, Disagreement disagreement) {
    for (Disagreement.Version version : disagreement.versions()) {
      for (Appearance appearance : version.appearances()) {
        disagreements.row(
            story,
            claim,
            disagreement.slot().word(),
            disagreement.about(),
            version.value(),
            version.source(),
            appearance.article(),
            appearance.excerpt().start(),
            appearance.excerpt().end(),
            appearance.excerpt().words());
      }
    }
  }

  /** How many tables there are. */
  public static int count() {
    return 7;
  }

  /** A problem that the ledger keeps. */
  public void problem(Problem problem) {
    problems.row(problem.file(), problem.place(), problem.code().word(), problem.message());
  }

  private static String chain(List<Hop> via) {
    return via.stream().map(Hop::name).collect(Collectors.joining(CHAIN));
  }

  private static Object number(OptionalInt value) {
    return value.isPresent() ? (Object) value.getAsInt() : "";
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (Writer file : files) {
      try {
        file.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
