package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Article;
import org.hearsay.article.Link;
import org.hearsay.article.Metadata;
import org.hearsay.article.Paragraph;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Attribution;
import org.hearsay.problem.Problem;
import org.hearsay.source.Garbling;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one version of a page. Runs inside the caller's transaction. */
final class ReadingWriter {

  /** Tables that hang on a version, those that point to others first. */
  private static final List<String> PARTS =
      List.of(
          "content", "hop", "statement", "paragraph", "link", "garbling", "problem", "findable");

  private final Handle handle;
  private final Dialect dialect;

  ReadingWriter(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** Adds the row of a version and gives its key; the parts are not there yet. */
  long addVersion(long page, int n, String file, Article article) {
    return handle
        .createUpdate(
            "INSERT INTO version (page_id, n, text_hash, file, text, authors, language)"
                + " VALUES (?, ?, ?, ?, ?, '[]', 'und')")
        .bind(0, page)
        .bind(1, n)
        .bind(2, article.text().hash())
        .bind(3, file)
        .bind(4, dialect.bindable(article.text().value()))
        .executeAndReturnGeneratedKeys("version_id")
        .mapTo(Long.class)
        .one();
  }

  /** Removes everything that hangs on a version, so that it can be written anew. */
  void clear(long version) {
    dialect.clearIndex(handle, version);
    for (String table : PARTS) {
      handle.execute("DELETE FROM " + table + " WHERE version_id = ?", version);
    }
  }

  /** Writes everything that hangs on a version, and what the page says about itself. */
  void write(long version, String pageKey, ArticleReading reading) {
    metadata(version, reading.article());
    layout(version, reading.article());
    statements(version, pageKey, reading);
    garblings(version, reading.garblings());
    index(version, reading);
  }

  private void metadata(long version, Article article) {
    Metadata metadata = article.metadata();
    Optional<StatedDate> published = metadata.published();
    Optional<WireCredit> wire = article.layout().wire();
    handle.execute(
        "UPDATE version SET title = ?, outlet = ?, authors = ?, published_day = ?,"
            + " published_instant = ?, published_in = ?, language = ?, address = ?,"
            + " wire_agency = ?, wire_start = ?, wire_end = ?, wire_by = ?, wire_confidence = ?"
            + " WHERE version_id = ?",
        dialect.bindable(metadata.title()),
        dialect.bindable(metadata.outlet()),
        JsonColumns.writeTexts(metadata.authors()),
        published.map(date -> date.day().toString()).orElse(null),
        published.flatMap(StatedDate::instant).map(Object::toString).orElse(null),
        published.map(StatedDate::foundIn).orElse(null),
        metadata.language(),
        dialect.bindable(metadata.address()),
        dialect.bindable(wire.map(WireCredit::agency)),
        start(wire.map(WireCredit::excerpt)),
        end(wire.map(WireCredit::excerpt)),
        wire.map(credit -> credit.basis().by()).orElse(null),
        wire.map(credit -> credit.basis().confidence()).orElse(null),
        version);
  }

  private void layout(long version, Article article) {
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      int n = 0;
      for (Paragraph paragraph : article.layout().paragraphs()) {
        batch.add(
            version,
            n++,
            paragraph.span().start(),
            paragraph.span().end(),
            Words.of(paragraph.kind()),
            paragraph.basis().by(),
            paragraph.basis().confidence());
      }
      run(batch);
    }
    try (PreparedBatch batch = handle.prepareBatch("INSERT INTO link VALUES (?, ?, ?, ?, ?)")) {
      int n = 0;
      for (Link link : article.layout().links()) {
        batch.add(
            version, n++, link.span().start(), link.span().end(), dialect.bindable(link.target()));
      }
      run(batch);
    }
  }

  private void statements(long version, String pageKey, ArticleReading reading) {
    String textHash = reading.article().text().hash();
    try (PreparedBatch statements =
            handle.prepareBatch(
                "INSERT INTO statement VALUES"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch content =
            handle.prepareBatch("INSERT INTO content VALUES (?, ?, ?, ?, ?, ?)");
        PreparedBatch hops =
            handle.prepareBatch("INSERT INTO hop VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int n = 0;
      for (Statement statement : reading.statements()) {
        String address = ContentAddress.of(pageKey, textHash, statement);
        statement(statements, version, n, address, statement);
        content(content, version, n, statement.attribution().roles().content());
        hops(hops, version, n, statement.via());
        n++;
      }
      run(statements);
      run(content);
      run(hops);
    }
  }

  private void statement(
      PreparedBatch batch, long version, int n, String address, Statement statement) {
    Attribution attribution = statement.attribution();
    Optional<GroupSize> size = statement.speaker().size();
    Optional<Excerpt> source = attribution.roles().source();
    Optional<Excerpt> cue = attribution.roles().cue();
    batch.add(
        version,
        n,
        dialect.bindable(statement.id()),
        address,
        dialect.bindable(statement.speaker().name()),
        Words.of(statement.speaker().kind()),
        size.map(GroupSize::n).map(ReadingWriter::orNull).orElse(null),
        size.map(GroupSize::of).map(ReadingWriter::orNull).orElse(null),
        Words.of(statement.act()),
        Words.of(attribution.manner().hedge()),
        attribution.manner().direct() ? 1 : 0,
        orNull(attribution.nestedIn()),
        start(source),
        end(source),
        dialect.bindable(source.map(Excerpt::words)),
        start(cue),
        end(cue),
        dialect.bindable(cue.map(Excerpt::words)),
        attribution.basis().by(),
        attribution.basis().confidence(),
        JsonColumns.writeProfile(statement.speaker().profile()),
        JsonColumns.writeSlots(statement.slots()));
  }

  private void content(PreparedBatch batch, long version, int n, List<Excerpt> pieces) {
    int piece = 0;
    for (Excerpt excerpt : pieces) {
      batch.add(
          version, n, piece++, excerpt.start(), excerpt.end(), dialect.bindable(excerpt.words()));
    }
  }

  private void hops(PreparedBatch batch, long version, int n, List<Hop> via) {
    int place = 0;
    for (Hop hop : via) {
      batch.add(
          version,
          n,
          place++,
          dialect.bindable(hop.name()),
          Words.of(hop.kind()),
          start(hop.words()),
          end(hop.words()),
          dialect.bindable(hop.words().map(Excerpt::words)));
    }
  }

  private void garblings(long version, List<Garbling> garblings) {
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO garbling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int n = 0;
      for (Garbling garbling : garblings) {
        batch.add(
            version,
            n++,
            Words.of(garbling.kind()),
            garbling.excerpt().start(),
            garbling.excerpt().end(),
            dialect.bindable(garbling.excerpt().words()),
            dialect.bindable(garbling.finding().why()),
            dialect.bindable(garbling.finding().suggestion()),
            garbling.basis().by(),
            garbling.basis().confidence());
      }
      run(batch);
    }
  }

  /** Problems of a version, or, for version 0, of an input as a whole. */
  void problems(String file, long version, List<Problem> problems) {
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)")) {
      int n = 0;
      for (Problem problem : problems) {
        batch.add(
            file,
            version,
            n++,
            Words.of(problem.code()),
            problem.place(),
            dialect.bindable(problem.message()));
      }
      run(batch);
    }
  }

  private void index(long version, ArticleReading reading) {
    reading
        .article()
        .metadata()
        .title()
        .ifPresent(title -> dialect.index(handle, version, null, title));
    int n = 0;
    for (Statement statement : reading.statements()) {
      StringBuilder words = new StringBuilder(statement.speaker().name());
      statement.attribution().roles().source().ifPresent(e -> words.append(' ').append(e.words()));
      statement.attribution().roles().content().forEach(e -> words.append(' ').append(e.words()));
      dialect.index(handle, version, n++, words.toString());
    }
  }

  private static void run(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static @Nullable Integer start(Optional<Excerpt> excerpt) {
    return excerpt.isPresent() ? excerpt.get().start() : null;
  }

  private static @Nullable Integer end(Optional<Excerpt> excerpt) {
    return excerpt.isPresent() ? excerpt.get().end() : null;
  }
}
