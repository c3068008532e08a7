package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Metadata;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.claim.Toward;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.lineage.Derivation;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;
import org.hearsay.text.Excerpt;

/**
 * A ledger in the terms of schema.org, in JSON-LD: {@code NewsArticle}, {@code Quotation} for words
 * in quotation marks, {@code Claim} with its appearances. There is no {@code ClaimReview} and no
 * rating: nothing is judged here.
 */
public final class SchemaOrgExport implements Export {

  private static final String CONTEXT = "https://schema.org";

  private final Iris iris;

  /** With these addresses. */
  public SchemaOrgExport(Iris iris) {
    this.iris = iris;
  }

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    try (NodeWriter nodes =
        JsonLdWriter.published(out, JsonLdWriter.Dialect.PLAIN, CONTEXT, Node.blank())) {
      selection.eachArticle(
          reading -> {
            nodes.write(article(reading));
            for (Statement statement : reading.statements()) {
              if (isQuotation(statement)) {
                nodes.write(quotation(reading, statement));
              }
            }
          });
      selection.eachStory(numbered -> story(numbered, nodes));
    }
  }

  private Node article(ArticleReading reading) {
    Metadata metadata = reading.article().metadata();
    Node node =
        Node.named(iris.text(reading))
            .a("NewsArticle")
            .text("identifier", reading.id())
            .text("headline", metadata.title())
            .text("url", metadata.address().flatMap(Iris::web))
            .text("datePublished", Times.momentOrDay(metadata.published()))
            .text("creditText", reading.article().layout().wire().map(WireCredit::agency));
    if (!metadata.language().equals("und")) {
      node.text("inLanguage", metadata.language());
    }
    metadata
        .outlet()
        .ifPresent(
            outlet ->
                node.inner(
                    "publisher",
                    Node.named(iris.outlet(outlet))
                        .a("NewsMediaOrganization")
                        .text("name", outlet)));
    metadata
        .authors()
        .forEach(author -> node.inner("author", Node.inner("Person").text("name", author)));
    return node;
  }

  private static boolean isQuotation(Statement statement) {
    return statement.attribution().manner().direct()
        && !statement.attribution().roles().content().isEmpty();
  }

  private Node quotation(ArticleReading reading, Statement statement) {
    Node node =
        Node.named(iris.inText(reading, statement.id()))
            .a("Quotation")
            .text("text", ProvArticle.words(statement))
            .ref("isPartOf", iris.text(reading));
    SchemaOrgParty.add(
        node, "creator", SchemaOrgParty.of(iris, statement.speaker().name(), statement.speaker()));
    return node;
  }

  private void story(Selection.Numbered numbered, NodeWriter nodes) throws IOException {
    Story story = numbered.story();
    Map<String, ArticleReading> readings = new LinkedHashMap<>();
    story.articles().forEach(article -> readings.put(article.id(), article.reading()));
    Map<String, Node> sources = new LinkedHashMap<>();
    for (StoryArticle article : story.articles()) {
      for (CitedOutlet cited : article.cites()) {
        sources
            .computeIfAbsent(article.id(), id -> again(article.reading()))
            .text("citation", cited.outlet());
      }
    }
    for (Derivation derivation : story.lineage().derivations()) {
      if (derivation.verdict().direction() == Derivation.Direction.UNKNOWN) {
        continue;
      }
      boolean toA = derivation.verdict().direction() == Derivation.Direction.B_TO_A;
      ArticleReading later = get(readings, toA ? derivation.a() : derivation.b());
      ArticleReading earlier = get(readings, toA ? derivation.b() : derivation.a());
      sources.computeIfAbsent(later.id(), id -> again(later)).ref("isBasedOn", iris.text(earlier));
    }
    for (Node source : sources.values()) {
      nodes.write(source);
    }
    for (int i = 0; i < story.claims().size(); i++) {
      String name = "c" + (i + 1);
      nodes.write(
          claim(
              story.claims().get(i),
              Node.named(iris.inStory(numbered.key(), name)).a("Claim"),
              readings));
    }
  }

  private Node again(ArticleReading reading) {
    return Node.named(iris.text(reading)).a("NewsArticle");
  }

  private static ArticleReading get(Map<String, ArticleReading> readings, String id) {
    return Optional.ofNullable(readings.get(id)).orElseThrow();
  }

  private Node claim(Claim claim, Node node, Map<String, ArticleReading> readings) {
    node.text("text", claim.text());
    List<ArticleReading> appearances = new ArrayList<>();
    for (Origin origin : claim.sourcing().origins()) {
      if (origin.toward() == Toward.AFFIRM) {
        SchemaOrgParty.add(node, "author", SchemaOrgParty.of(iris, origin.who()));
        for (Appearance appearance : origin.appearances()) {
          ArticleReading reading = get(readings, appearance.article());
          if (!appearances.contains(reading)) {
            appearances.add(reading);
          }
        }
      }
    }
    appearances.forEach(reading -> node.ref("appearance", iris.text(reading)));
    first(appearances).ifPresent(reading -> node.ref("firstAppearance", iris.text(reading)));
    node.text("description", counted("affirm it", claim.sourcing().independence().affirm()));
    if (claim.sourcing().independence().deny().max() > 0) {
      node.text("description", counted("deny it", claim.sourcing().independence().deny()));
    }
    for (Response response : claim.conflict().responses()) {
      for (Appearance appearance : response.appearances()) {
        node.inner("subjectOf", answer(response, appearance, readings));
      }
    }
    return node;
  }

  private Node answer(
      Response response, Appearance appearance, Map<String, ArticleReading> readings) {
    Excerpt words = appearance.excerpt();
    return Node.inner("CreativeWork")
        .text("name", response.who() + ": " + response.act().word().replace('-', ' '))
        .text("text", words.words())
        .ref("isPartOf", iris.text(get(readings, appearance.article())));
  }

  private static String counted(String what, Interval interval) {
    String range =
        interval.min() == interval.max()
            ? String.valueOf(interval.max())
            : interval.min() + " to " + interval.max();
    return "Independent origins that " + what + ": " + range + ". " + interval.why();
  }

  /** The one article that none appeared before; empty where dates are missing or leave it open. */
  private static Optional<ArticleReading> first(List<ArticleReading> readings) {
    List<ArticleReading> found =
        readings.stream()
            .filter(a -> readings.stream().noneMatch(b -> Earlier.compare(b, a) < 0))
            .toList();
    boolean dated = readings.stream().allMatch(r -> r.article().metadata().published().isPresent());
    return dated && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
