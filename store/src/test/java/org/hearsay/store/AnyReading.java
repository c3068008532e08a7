package org.hearsay.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
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
import org.hearsay.language.Entity;
import org.hearsay.source.Garbling;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Sourced;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Quantity;
import org.hearsay.statement.Slots;
import org.hearsay.statement.Statement;
import org.hearsay.statement.TimeReference;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/** Makes readings with every part filled or left out, and texts of every kind of character. */
final class AnyReading {

  private static final String LETTERS =
      "abc XYZ.,\"'\n\r\t\0\u00e4\u0130\u0131\u2019\u2028\ufeff\uffff\ud83d\ude00\ud800\udc00%_;";

  private final Random random;
  private final SourceText text;

  private AnyReading(Random random) {
    this.random = random;
    this.text = new SourceText(letters(1 + random.nextInt(200)));
  }

  static ArticleReading from(Random random) {
    AnyReading any = new AnyReading(random);
    List<Statement> statements = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      statements.add(any.statement("a" + (i + 1)));
    }
    return new ArticleReading(any.article(), statements, any.several(any::garbling));
  }

  /** The same, until there is one with statements. */
  static ArticleReading withStatements(Random random) {
    ArticleReading reading = from(random);
    while (reading.statements().isEmpty()) {
      reading = from(random);
    }
    return reading;
  }

  private Article article() {
    Metadata metadata =
        new Metadata(
            maybe(this::words),
            maybe(this::words),
            several(this::words),
            maybe(this::date),
            oneOf("en", "de", "und"),
            maybe(() -> "https://example.org/" + random.nextLong() + words()));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start + 1 + random.nextInt(text.length() - start);
      paragraphs.add(new Paragraph(new Span(start, end), oneOf(ParagraphKind.values()), basis()));
      start = end + random.nextInt(3);
    }
    Layout layout =
        new Layout(
            paragraphs,
            several(() -> new Link(span(), letters(9))),
            maybe(() -> new WireCredit(words(), excerpt(), basis())));
    return new Article(words(), text, metadata, layout);
  }

  private StatedDate date() {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(4_000_000) - 2_000_000);
    Optional<OffsetDateTime> instant =
        maybe(
            () ->
                day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                    .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(60_000) - 30_000)));
    return new StatedDate(day, instant, "meta:date");
  }

  private Statement statement(String id) {
    List<Excerpt> content = several(this::excerpt);
    Optional<Excerpt> cue = content.isEmpty() ? Optional.of(excerpt()) : maybe(this::excerpt);
    Roles roles = new Roles(maybe(this::excerpt), cue, content);
    Manner manner = new Manner(oneOf(Act.values()), oneOf(Hedge.values()), random.nextBoolean());
    OptionalInt nested =
        random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty();
    Attribution attribution = new Attribution(roles, manner, nested, basis());
    Speaker speaker =
        new Speaker(
            words(),
            oneOf(SourceKind.values()),
            maybe(this::size),
            new Speaker.Profile(
                several(this::words), several(this::words), several(this::excerpt), basis()));
    List<Hop> via =
        several(() -> new Hop(words(), oneOf(SourceKind.values()), maybe(this::excerpt)));
    return new Statement(id, new Sourced(attribution, speaker, via), slots());
  }

  private GroupSize size() {
    return switch (random.nextInt(3)) {
      case 0 -> GroupSize.of(1 + random.nextInt(9));
      case 1 -> new GroupSize(OptionalInt.empty(), OptionalInt.of(1 + random.nextInt(9)));
      default -> GroupSize.of(1 + random.nextInt(9), 1 + random.nextInt(9));
    };
  }

  private Slots slots() {
    return new Slots(
        several(this::quantity),
        several(this::time),
        several(() -> new Entity(excerpt(), oneOf(Entity.Kind.values()), basis())),
        new Slots.Status(random.nextBoolean(), words().strip()));
  }

  private Quantity quantity() {
    double low = random.nextInt(20) == 0 ? Double.NEGATIVE_INFINITY : random.nextGaussian() * 1e6;
    double high = random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : low + random.nextDouble();
    return new Quantity(excerpt(), low, Math.max(low, high), letters(4));
  }

  private TimeReference time() {
    Optional<TimeReference.Range> range =
        maybe(
            () -> {
              LocalDate first = LocalDate.ofEpochDay(random.nextInt(40_000));
              return new TimeReference.Range(first, first.plusDays(random.nextInt(400)));
            });
    return new TimeReference(excerpt(), range, oneOf(TimeReference.Relation.values()), letters(5));
  }

  private Garbling garbling() {
    return new Garbling(
        oneOf(Garbling.Kind.values()),
        excerpt(),
        new Garbling.Finding(words(), maybe(this::words)),
        basis());
  }

  private Basis basis() {
    return new Basis(oneOf("cue-verb", "line", "model-1"), random.nextDouble());
  }

  private Excerpt excerpt() {
    return text.excerpt(span());
  }

  private Span span() {
    int start = random.nextInt(text.length() + 1);
    return new Span(start, start + random.nextInt(text.length() - start + 1));
  }

  /** Not blank. */
  private String words() {
    return "w" + letters(random.nextInt(12));
  }

  private String letters(int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> several(Supplier<T> value) {
    List<T> all = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      all.add(value.get());
    }
    return all;
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
