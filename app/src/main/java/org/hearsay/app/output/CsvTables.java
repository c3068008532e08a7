package org.hearsay.app.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Attribution;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.problem.Problem;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.Speaker;
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

  /** Between things of which a cell has several. */
  static final String SEVERAL = "; ";

  private final boolean mark;
  private final List<Writer> files = new ArrayList<>();
  private final Map<CsvTable, Csv> tables = new EnumMap<>(CsvTable.class);

  /**
   * Starts the tables.
   *
   * @param folder where to; made if it is not there
   * @param mark whether each file starts with a byte order mark, which some spreadsheets need to
   *     take it for UTF-8
   */
  public CsvTables(Path folder, boolean mark) throws IOException {
    this.mark = mark;
    Files.createDirectories(folder);
    for (CsvTable table : CsvTable.values()) {
      tables.put(table, started(folder.resolve(table.file()), table));
    }
  }

  private Csv started(Path path, CsvTable table) throws IOException {
    BufferedWriter file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    files.add(file);
    if (mark) {
      file.write('\uFEFF');
    }
    return new Csv(file, table.columns());
  }

  Csv table(CsvTable table) {
    return Objects.requireNonNull(tables.get(table));
  }

  /** An article, its statements and who makes them. */
  public void article(ArticleReading reading) {
    Metadata metadata = reading.article().metadata();
    table(CsvTable.ARTICLES)
        .row(
            reading.id(),
            metadata.title().orElse(""),
            metadata.outlet().orElse(""),
            String.join(SEVERAL, metadata.authors()),
            metadata.published().map(StatedDate::iso).orElse(""),
            metadata.language(),
            metadata.address().orElse(""),
            reading.article().layout().wire().map(WireCredit::agency).orElse(""),
            reading.article().text().hash(),
            reading.statements().size());
    Map<Speaker, Integer> speakers = new LinkedHashMap<>();
    for (Statement statement : reading.statements()) {
      statement(reading.id(), statement);
      speakers.merge(statement.speaker(), 1, Integer::sum);
    }
    int n = 1;
    for (Map.Entry<Speaker, Integer> speaker : speakers.entrySet()) {
      source(reading.id(), "s" + n++, speaker.getKey(), speaker.getValue());
    }
  }

  private void statement(String article, Statement statement) {
    Attribution attribution = statement.attribution();
    List<Excerpt> content = attribution.roles().content();
    table(CsvTable.STATEMENTS)
        .row(
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

  private void source(String article, String id, Speaker speaker, int statements) {
    table(CsvTable.SOURCES)
        .row(
            article,
            id,
            speaker.name(),
            speaker.kind().word(),
            number(speaker.size().map(GroupSize::n).orElse(OptionalInt.empty())),
            number(speaker.size().map(GroupSize::of).orElse(OptionalInt.empty())),
            String.join(SEVERAL, speaker.profile().roles()),
            String.join(SEVERAL, speaker.profile().aliases()),
            speaker.profile().mentions().stream()
                .map(m -> m.start() + "-" + m.end())
                .collect(Collectors.joining(SEVERAL)),
            statements,
            speaker.profile().basis().confidence(),
            speaker.profile().basis().by());
  }

  /**
   * A story's articles and claims.
   *
   * @param number of the story, as the command stories lists it
   * @param key of the story, as its page's address has it
   * @param story the story
   */
  public void story(int number, String key, Story story) {
    new CsvStory(this).story(number, key, story);
  }

  /** What people decided, revoked decisions too. */
  public void decisions(DecisionLog log) {
    for (Decision decision : log.all()) {
      table(CsvTable.DECISIONS)
          .row(
              decision.id(),
              decision.made().who(),
              decision.made().when().toString(),
              decision.made().why(),
              OverrideList.inWords(decision),
              log.revokedBy(decision.id()).map(Decision::id).orElse(""));
    }
  }

  /** A problem that the ledger keeps. */
  public void problem(Problem problem) {
    table(CsvTable.PROBLEMS)
        .row(problem.file(), problem.place(), problem.code().word(), problem.message());
  }

  static String chain(List<Hop> via) {
    return via.stream().map(Hop::name).collect(Collectors.joining(CHAIN));
  }

  /** To three places: more would only be noise. */
  static double share(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static Object number(OptionalInt value) {
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
