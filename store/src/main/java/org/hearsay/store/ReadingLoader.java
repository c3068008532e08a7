package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Article;
import org.hearsay.article.Layout;
import org.hearsay.article.Link;
import org.hearsay.article.Metadata;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Hedge;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Roles;
import org.hearsay.source.Garbling;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Sourced;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;

/** Makes a reading again from its rows, equal to the one that was put. */
final class ReadingLoader {

  private final Handle handle;
  private final Dialect dialect;

  ReadingLoader(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** The reading of a version, under the id that its page has in the ledger. */
  ArticleReading load(long version, String articleId) {
    Article article =
        handle
            .createQuery("SELECT * FROM version WHERE version_id = ?")
            .bind(0, version)
            .map((row, context) -> article(row, articleId))
            .one();
    return new ArticleReading(article, statements(version), garblings(version));
  }

  private Article article(ResultSet row, String articleId) throws SQLException {
    long version = row.getLong("version_id");
    String text = dialect.read(row, "text");
    Optional<String> day = dialect.optional(row, "published_day");
    Optional<StatedDate> published =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new StatedDate(
                    LocalDate.parse(day.get()),
                    dialect.optional(row, "published_instant").map(OffsetDateTime::parse),
                    row.getString("published_in")));
    Metadata metadata =
        new Metadata(
            dialect.optional(row, "title"),
            dialect.optional(row, "outlet"),
            JsonColumns.readTexts(row.getString("authors")),
            published,
            row.getString("language"),
            dialect.optional(row, "address"));
    Layout layout = new Layout(paragraphs(version), links(version), wire(row, text));
    return new Article(articleId, new SourceText(text), metadata, layout);
  }

  private Optional<WireCredit> wire(ResultSet row, String text) throws SQLException {
    Optional<String> agency = dialect.optional(row, "wire_agency");
    if (agency.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(row.getInt("wire_start"), row.getInt("wire_end"));
    Excerpt excerpt = new SourceText(text).excerpt(span);
    Basis basis = new Basis(row.getString("wire_by"), row.getDouble("wire_confidence"));
    return Optional.of(new WireCredit(agency.get(), excerpt, basis));
  }

  private List<Paragraph> paragraphs(long version) {
    return handle
        .createQuery("SELECT * FROM paragraph WHERE version_id = ? ORDER BY n")
        .bind(0, version)
        .map(
            (row, context) ->
                new Paragraph(
                    span(row),
                    Words.member(ParagraphKind.class, row.getString("kind")),
                    basis(row)))
        .list();
  }

  private List<Link> links(long version) {
    return handle
        .createQuery("SELECT * FROM link WHERE version_id = ? ORDER BY n")
        .bind(0, version)
        .map((row, context) -> new Link(span(row), dialect.read(row, "target")))
        .list();
  }

  private List<Statement> statements(long version) {
    Map<Integer, List<Excerpt>> content = new HashMap<>();
    handle
        .createQuery("SELECT * FROM content WHERE version_id = ? ORDER BY statement, n")
        .bind(0, version)
        .map((row, context) -> Map.entry(row.getInt("statement"), excerpt(row)))
        .forEach(
            e -> content.computeIfAbsent(e.getKey(), n -> new ArrayList<>()).add(e.getValue()));
    Map<Integer, List<Hop>> hops = new HashMap<>();
    handle
        .createQuery("SELECT * FROM hop WHERE version_id = ? ORDER BY statement, n")
        .bind(0, version)
        .map((row, context) -> Map.entry(row.getInt("statement"), hop(row)))
        .forEach(e -> hops.computeIfAbsent(e.getKey(), n -> new ArrayList<>()).add(e.getValue()));
    return handle
        .createQuery("SELECT * FROM statement WHERE version_id = ? ORDER BY n")
        .bind(0, version)
        .map(
            (row, context) -> {
              int n = row.getInt("n");
              Attribution attribution = attribution(row, content.getOrDefault(n, List.of()));
              Sourced sourced =
                  new Sourced(attribution, speaker(row), hops.getOrDefault(n, List.of()));
              return new Statement(
                  dialect.read(row, "id"), sourced, JsonColumns.readSlots(row.getString("slots")));
            })
        .list();
  }

  private Attribution attribution(ResultSet row, List<Excerpt> content) throws SQLException {
    Roles roles = new Roles(excerpt(row, "source_"), excerpt(row, "cue_"), content);
    Manner manner =
        new Manner(
            Words.member(Act.class, row.getString("act")),
            Words.member(Hedge.class, row.getString("hedge")),
            row.getInt("direct") != 0);
    return new Attribution(roles, manner, number(row, "nested_in"), basis(row));
  }

  private Speaker speaker(ResultSet row) throws SQLException {
    OptionalInt n = number(row, "size_n");
    OptionalInt of = number(row, "size_of");
    Optional<GroupSize> size =
        n.isEmpty() && of.isEmpty() ? Optional.empty() : Optional.of(new GroupSize(n, of));
    return new Speaker(
        dialect.read(row, "speaker"),
        Words.member(SourceKind.class, row.getString("kind")),
        size,
        JsonColumns.readProfile(row.getString("profile")));
  }

  private Hop hop(ResultSet row) throws SQLException {
    return new Hop(
        dialect.read(row, "name"),
        Words.member(SourceKind.class, row.getString("kind")),
        excerpt(row, ""));
  }

  private List<Garbling> garblings(long version) {
    return handle
        .createQuery("SELECT * FROM garbling WHERE version_id = ? ORDER BY n")
        .bind(0, version)
        .map(
            (row, context) ->
                new Garbling(
                    Words.member(Garbling.Kind.class, row.getString("kind")),
                    excerpt(row),
                    new Garbling.Finding(
                        dialect.read(row, "why"), dialect.optional(row, "suggestion")),
                    basis(row)))
        .list();
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("start"), row.getInt("end"));
  }

  private static Basis basis(ResultSet row) throws SQLException {
    return new Basis(row.getString("by"), row.getDouble("confidence"));
  }

  private Excerpt excerpt(ResultSet row) throws SQLException {
    return new Excerpt(span(row), dialect.read(row, "text"));
  }

  private Optional<Excerpt> excerpt(ResultSet row, String prefix) throws SQLException {
    Optional<String> words = dialect.optional(row, prefix + "text");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(row.getInt(prefix + "start"), row.getInt(prefix + "end"));
    return Optional.of(new Excerpt(span, words.get()));
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
