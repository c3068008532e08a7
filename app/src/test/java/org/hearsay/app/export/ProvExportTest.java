package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PROV-O by Apache Jena: both syntaxes, and what the standard demands of a graph. */
final class ProvExportTest {

  private static final String PREFIX = "PREFIX prov: <http://www.w3.org/ns/prov#> ";

  @BeforeAll
  static void start() {
    JenaSystem.init();
  }

  static Stream<Selection> selections() {
    return Stream.of(
        Cases.named("marrow-dam"),
        Cases.named("circular"),
        Cases.named("responses"),
        Cases.hostile());
  }

  private static Model graph(Selection selection, ProvExport.Syntax syntax) {
    String text = Cases.written(new ProvExport(syntax, Cases.IRIS, Cases.VERSION), selection);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(text),
        "https://desk.example/",
        syntax == ProvExport.Syntax.TURTLE ? Lang.TURTLE : Lang.JSONLD);
    return model;
  }

  @ParameterizedTest
  @MethodSource("selections")
  void turtleAndJsonLdAreTheSameGraph(Selection selection) {
    Model turtle = graph(selection, ProvExport.Syntax.TURTLE);
    Model jsonLd = graph(selection, ProvExport.Syntax.JSON_LD);
    assertThat(turtle.size()).isGreaterThan(40);
    assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void theGraphKeepsTheConstraintsOfProv(Selection selection) {
    Model model = graph(selection, ProvExport.Syntax.TURTLE);
    Model shapes = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        shapes,
        Objects.requireNonNull(ProvExportTest.class.getResourceAsStream("prov-shapes.ttl")),
        Lang.TURTLE);
    ValidationReport report = ShaclValidator.get().validate(shapes.getGraph(), model.getGraph());
    assertThat(report.getEntries())
        .extracting(e -> e.focusNode() + " " + e.resultPath() + ": " + e.message())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void nothingDerivesFromItself(Selection selection) {
    assertThat(
            holds(
                graph(selection, ProvExport.Syntax.TURTLE),
                "ASK { ?x (prov:wasDerivedFrom|prov:wasQuotedFrom|prov:hadPrimarySource)+ ?x }"))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void everyQualifiedRelationHasItsShortForm(Selection selection) {
    Model model = graph(selection, ProvExport.Syntax.TURTLE);
    for (List<String> pair :
        List.of(
            List.of("qualifiedDerivation", "entity", "wasDerivedFrom"),
            List.of("qualifiedQuotation", "entity", "wasQuotedFrom"),
            List.of("qualifiedAttribution", "agent", "wasAttributedTo"),
            List.of("qualifiedInfluence", "agent", "wasInfluencedBy"))) {
      String lacking =
          "ASK { ?x prov:%s/prov:%s ?y FILTER NOT EXISTS { ?x prov:%s ?y } }"
              .formatted(pair.toArray());
      assertThat(holds(model, lacking)).as(pair.toString()).isFalse();
    }
  }

  @Test
  void theChainRunsFromThePageOverTheAgencyToTheSource() {
    Model model = graph(Cases.named("marrow-dam"), ProvExport.Syntax.TURTLE);
    String chain =
        "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX hs: <https://hearsay.org/ns#> ASK {"
            + " ?statement a hs:Statement ; prov:hadPrimarySource ?root ; prov:wasDerivedFrom ?told ."
            + " ?told a hs:Telling ; prov:wasAttributedTo/hs:kind 'outlet' ;"
            + " (prov:wasDerivedFrom|prov:wasQuotedFrom)+ ?root ."
            + " ?root prov:wasAttributedTo/hs:kind 'unnamed' }";
    assertThat(holds(model, chain)).isTrue();
  }

  @Test
  void aCopyIsQuotedFromItsOriginal() {
    Model model = graph(Cases.named("marrow-dam"), ProvExport.Syntax.TURTLE);
    String copy =
        "PREFIX dcterms: <http://purl.org/dc/terms/> ASK {"
            + " ?copy dcterms:identifier '02-quenby-courier' ;"
            + " (prov:wasQuotedFrom|prov:wasDerivedFrom)/dcterms:identifier '01-norvane' }";
    assertThat(holds(model, copy)).isTrue();
  }

  @Test
  void whoRefusesToCommentIsNotMadeAnAuthor() {
    Model model = graph(Cases.named("marrow-dam"), ProvExport.Syntax.TURTLE);
    String blamed =
        "PREFIX hs: <https://hearsay.org/ns#> ASK { ?s hs:act ?act ; prov:wasAttributedTo ?who"
            + " FILTER (?act IN ('decline-to-comment', 'no-response')) }";
    assertThat(holds(model, blamed)).isFalse();
    assertThat(holds(model, blamed.replace("prov:wasAttributedTo", "hs:concerns"))).isTrue();
  }

  private static boolean holds(Model model, String ask) {
    try (QueryExecution query = QueryExecution.create(PREFIX + ask, model)) {
      return query.execAsk();
    }
  }
}
