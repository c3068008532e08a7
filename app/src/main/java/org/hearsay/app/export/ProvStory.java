package org.hearsay.app.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.claim.StatementRef;
import org.hearsay.claim.Toward;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.lineage.Derivation;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * One story in PROV: which text has its words from which, and the claims with their origins,
 * intervals, responses and disagreements. For one thread.
 */
final class ProvStory {

  private final Iris iris;
  private final NodeWriter nodes;
  private final ProvAgents agents;
  private final String software;

  /** The articles of the story that is being written. */
  private final Map<String, ArticleReading> readings = new HashMap<>();

  private String key = "";

  ProvStory(Iris iris, NodeWriter nodes, ProvAgents agents, String software) {
    this.iris = iris;
    this.nodes = nodes;
    this.agents = agents;
    this.software = software;
  }

  void write(Selection.Numbered numbered) throws IOException {
    Story story = numbered.story();
    key = numbered.key();
    readings.clear();
    story.articles().forEach(article -> readings.put(article.id(), article.reading()));
    collection(story);
    for (StoryArticle article : story.articles()) {
      cites(article);
    }
    Acyclic order = new Acyclic();
    for (Derivation derivation : story.lineage().derivations()) {
      derivation(derivation, order);
    }
    for (int i = 0; i < story.claims().size(); i++) {
      claim(story.claims().get(i), "c" + (i + 1));
    }
  }

  private void collection(Story story) throws IOException {
    Node collection =
        Node.named(iris.story(key))
            .a("prov:Collection")
            .a("prov:Entity")
            .a("hs:Story")
            .text("dcterms:title", story.title());
    Node comparing =
        Node.named(iris.inStory(key, "comparing"))
            .a("prov:Activity")
            .a("hs:Comparing")
            .ref("prov:wasAssociatedWith", software);
    for (StoryArticle article : story.articles()) {
      String text = iris.text(article.reading());
      comparing.ref("prov:used", text);
      collection.ref("prov:hadMember", text);
      Node standing =
          Node.inner("hs:Standing")
              .ref("hs:article", text)
              .text("hs:stance", article.stance().word());
      collection.inner("hs:standing", ProvArticle.basis(standing, article.basis()));
    }
    nodes.write(comparing);
    nodes.write(collection.ref("prov:wasGeneratedBy", iris.inStory(key, "comparing")));
  }

  private void cites(StoryArticle article) throws IOException {
    if (article.cites().isEmpty()) {
      return;
    }
    Node text = Node.named(iris.text(article.reading()));
    for (CitedOutlet cited : article.cites()) {
      String outlet = agents.outlet(cited.outlet());
      Node influence =
          Node.inner("prov:AgentInfluence")
              .ref("prov:agent", outlet)
              .ref("prov:hadRole", Vocabulary.HEARSAY + "cited");
      text.ref("prov:wasInfluencedBy", outlet)
          .inner("prov:qualifiedInfluence", ProvArticle.place(influence, cited.excerpt()));
    }
    nodes.write(text);
  }

  /** Which of two texts came from the other; where that is open, only that they share words. */
  private void derivation(Derivation derivation, Acyclic order) throws IOException {
    String a = iris.text(reading(derivation.a()));
    String b = iris.text(reading(derivation.b()));
    boolean toA = derivation.verdict().direction() == Derivation.Direction.B_TO_A;
    Node later = Node.named(toA ? a : b);
    String earlier = toA ? b : a;
    boolean whole = derivation.verdict().level() == Derivation.Level.WHOLLY;
    boolean known = derivation.verdict().direction() != Derivation.Direction.UNKNOWN;
    // PROV forbids a circle of derivations (PROV-CONSTRAINTS, 6.1); the last link stays open.
    if (known && order.add(later.iri().orElseThrow(), earlier)) {
      later
          .ref(whole ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", earlier)
          .inner(
              whole ? "prov:qualifiedQuotation" : "prov:qualifiedDerivation",
              shared(
                  Node.inner(whole ? "prov:Quotation" : "prov:Derivation")
                      .ref("prov:entity", earlier),
                  derivation));
    } else {
      later
          .ref(whole ? "prov:alternateOf" : "hs:sharesTextWith", earlier)
          .inner(
              "hs:sharing",
              shared(Node.inner("hs:Sharing").ref("hs:article", earlier), derivation));
    }
    nodes.write(later);
  }

  private static Node shared(Node node, Derivation derivation) {
    node.text("hs:level", derivation.verdict().level().word())
        .text("hs:direction", derivation.verdict().direction().word())
        .share("hs:shareOfFirst", derivation.overlap().ofA())
        .share("hs:shareOfSecond", derivation.overlap().ofB());
    derivation.verdict().reasons().forEach(reason -> node.text("rdfs:comment", reason));
    return ProvArticle.basis(node, derivation.verdict().basis());
  }

  private void claim(Claim claim, String name) throws IOException {
    Node node =
        Node.named(iris.inStory(key, name))
            .a("prov:Entity")
            .a("hs:Claim")
            .text("prov:value", claim.text())
            .truth("hs:main", claim.main())
            .ref("dcterms:isPartOf", iris.story(key))
            .ref("prov:wasGeneratedBy", iris.inStory(key, "comparing"));
    claim.sourcing().decidedBy().forEach(id -> node.text("hs:decidedBy", id));
    interval(node, "hs:affirmed", claim.sourcing().independence().affirm());
    interval(node, "hs:denied", claim.sourcing().independence().deny());
    for (StatementRef member : claim.sourcing().members()) {
      member(node, member);
    }
    for (Origin origin : claim.sourcing().origins()) {
      String iri = iris.inStory(key, name + "-" + origin.id());
      node.ref("hs:origin", iri);
      if (origin.toward() == Toward.AFFIRM) {
        node.ref("prov:wasAttributedTo", iri);
      }
      origin(origin, iri);
    }
    for (Response response : claim.conflict().responses()) {
      Node answer =
          Node.inner("hs:Response")
              .text("foaf:name", response.who())
              .text("hs:act", response.act().word());
      node.inner("hs:response", appearances(answer, response.appearances()));
    }
    for (Disagreement disagreement : claim.conflict().disagreements()) {
      node.inner("hs:disagreement", disagreement(disagreement));
    }
    nodes.write(node);
  }

  private static void interval(Node node, String property, Interval interval) {
    node.inner(
        property,
        Node.inner("hs:Interval")
            .number("hs:min", interval.min())
            .number("hs:max", interval.max())
            .text("rdfs:comment", interval.why()));
  }

  private void member(Node claim, StatementRef member) {
    String statement = iris.inText(reading(member.article()), member.statement());
    Node match = Node.inner("prov:Derivation").ref("prov:entity", statement);
    claim
        .ref("prov:wasDerivedFrom", statement)
        .inner(
            "prov:qualifiedDerivation",
            ProvArticle.basis(match.text("hs:toward", member.toward().word()), member.basis()));
  }

  private void origin(Origin origin, String iri) throws IOException {
    Node node =
        ProvAgents.agent(iri, origin.who().name(), origin.who().kind(), origin.who().size())
            .a("hs:Origin")
            .text("hs:toward", origin.toward().word())
            .truth("hs:counted", origin.who().counted());
    nodes.write(appearances(node, origin.appearances()));
  }

  private Node disagreement(Disagreement disagreement) {
    Node node =
        Node.inner("hs:Disagreement")
            .text("hs:slot", disagreement.slot().word())
            .text("hs:about", disagreement.about());
    for (Disagreement.Version version : disagreement.versions()) {
      Node value =
          Node.inner("hs:Version")
              .text("hs:states", version.value())
              .text("foaf:name", version.source());
      node.inner("hs:version", appearances(value, version.appearances()));
    }
    return ProvArticle.basis(node, disagreement.basis());
  }

  private Node appearances(Node node, List<Appearance> appearances) {
    for (Appearance appearance : appearances) {
      Node place =
          Node.inner("hs:Appearance").ref("hs:article", iris.text(reading(appearance.article())));
      appearance.via().forEach(hop -> place.text("hs:via", hop.name()));
      node.inner("hs:appearance", ProvArticle.place(place, appearance.excerpt()));
    }
    return node;
  }

  private ArticleReading reading(String id) {
    ArticleReading reading = readings.get(id);
    if (reading == null) {
      throw new IllegalStateException("a story speaks of an article that it does not hold: " + id);
    }
    return reading;
  }
}
