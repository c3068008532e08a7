package org.hearsay.app.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.export.NoteDocument.Line;
import org.hearsay.app.export.NoteDocument.Look;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.Places;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Origin;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Reliability;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.text.Excerpt;

/**
 * The citations of a note, numbered as they are first used. Each has what ICD 206 asks for: the
 * reference itself and a source descriptor with access, chain and what bears on quality. For one
 * thread.
 */
final class Citations {

  private final DecisionLog decisions;
  private final Map<String, ArticleReading> readings = new HashMap<>();

  /** The places of each citation: copies say the same words, and are cited together. */
  private final Map<Key, Set<Appearance>> places = new LinkedHashMap<>();

  private final Map<Key, Integer> numbers = new HashMap<>();

  /** The same words along the same chain. */
  private record Key(String words, String chain) {
    static Key of(Appearance appearance) {
      return new Key(Page.clean(appearance.excerpt().words()), SourcingNote.chain(appearance));
    }
  }

  Citations(Story story, DecisionLog decisions) {
    this.decisions = decisions;
    story.articles().forEach(article -> readings.put(article.id(), article.reading()));
  }

  /** Adds the numbers of these places to a line. */
  Line cite(Line line, List<Appearance> appearances) {
    Set<Key> cited = new LinkedHashSet<>();
    for (Appearance appearance : appearances) {
      Key key = Key.of(appearance);
      numbers.computeIfAbsent(key, k -> numbers.size() + 1);
      places.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(appearance);
      cited.add(key);
    }
    cited.forEach(key -> line.add(Look.NOTE, String.valueOf(numbers.get(key))));
    return line;
  }

  /** The citations, from 1. */
  List<Line> lines() {
    return places.values().stream().map(same -> line(List.copyOf(same))).toList();
  }

  private Line line(List<Appearance> same) {
    Line line = new Line();
    for (int i = 0; i < same.size(); i++) {
      line.plain(i == 0 ? "" : i == 1 ? " The same words in: " : "; ");
      page(line, same.get(i));
      if (i == 0) {
        source(line, same.get(i));
      }
    }
    return line;
  }

  /** Outlet, title, date, place. */
  private void page(Line line, Appearance appearance) {
    Metadata metadata = reading(appearance).article().metadata();
    line.plain(metadata.outlet().orElse("outlet not named") + ", ");
    if (metadata.title().isPresent()) {
      line.add(Look.QUOTE, metadata.title().get()).plain(", ");
    }
    line.plain(metadata.published().map(StatedDate::iso).orElse("no date"));
    line.plain(" (" + Places.of(appearance) + ")");
    Optional<String> address = metadata.address().flatMap(Iris::web);
    if (address.isPresent()) {
      line.plain(" ").add(Look.ADDRESS, address.get());
    }
  }

  /** The words and the source descriptor. */
  private void source(Line line, Appearance appearance) {
    line.plain(". Words: ").add(Look.QUOTE, appearance.excerpt().words()).plain(". ");
    Optional<Statement> statement = statement(reading(appearance), appearance.excerpt());
    statement.ifPresent(s -> descriptor(line, reading(appearance), s));
    line.plain("Access: " + access(appearance, statement) + ".");
  }

  private ArticleReading reading(Appearance appearance) {
    return Optional.ofNullable(readings.get(appearance.article())).orElseThrow();
  }

  /** The statement at a place: the one that shares most words with it. */
  private static Optional<Statement> statement(ArticleReading reading, Excerpt place) {
    Statement best = null;
    int most = 0;
    for (Statement statement : reading.statements()) {
      int shared = statement.attribution().roles().span().overlap(place.span());
      if (shared > most) {
        best = statement;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private void descriptor(Line line, ArticleReading reading, Statement statement) {
    Speaker speaker = statement.speaker();
    line.plain(
        "Source: "
            + SchemaOrgParty.described(
                new Origin.Who(speaker.name(), speaker.kind(), speaker.size(), true)));
    if (!speaker.profile().roles().isEmpty()) {
      line.plain(", " + String.join("; ", speaker.profile().roles()));
    }
    Reliability reliability = decisions.reliability(speaker.name());
    line.plain(reliability == Reliability.F ? ". " : ". Reliability: " + reliability + ". ");
    if (speaker.kind() == SourceKind.UNNAMED) {
      Optional<Excerpt> reason = Anonymity.reason(reading, statement.attribution().roles().span());
      line.plain("Unnamed: ");
      if (reason.isPresent()) {
        line.add(Look.QUOTE, reason.get().words()).plain(". ");
      } else {
        line.plain("the page gives no reason. ");
      }
    }
    line.plain(
        "Put as "
            + statement.attribution().manner().hedge().word()
            + (statement.attribution().manner().direct() ? ", quoted directly. " : ". "));
  }

  private static String access(Appearance appearance, Optional<Statement> statement) {
    if (!appearance.via().isEmpty()) {
      int hops = appearance.via().size();
      return "through "
          + SourcingNote.chain(appearance)
          + " ("
          + hops
          + (hops == 1 ? " hand" : " hands")
          + " between the page and the source)";
    }
    return statement.isPresent()
        ? "nobody named between the page and the source"
        : "the page's own words";
  }
}
