package org.hearsay.app.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Act;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * One article in PROV. A statement is quoted from the article's text, for its words stand there; it
 * derives from what was told along its chain, and has what the root said as its primary source. For
 * one thread.
 */
final class ProvArticle {

  /** How the names of reading models start, as {@link Basis#by} has them. */
  private static final String MODEL = "reader-";

  private final Iris iris;
  private final NodeWriter nodes;
  private final ProvAgents agents;
  private final String software;

  /** Who speaks in the article that is being written, by kind, size and name. */
  private final Map<String, String> cast = new LinkedHashMap<>();

  ProvArticle(Iris iris, NodeWriter nodes, ProvAgents agents, String software) {
    this.iris = iris;
    this.nodes = nodes;
    this.agents = agents;
    this.software = software;
  }

  void write(ArticleReading reading) throws IOException {
    cast.clear();
    text(reading);
    reading(reading);
    for (Statement statement : reading.statements()) {
      statement(reading, statement);
    }
  }

  private void text(ArticleReading reading) throws IOException {
    Metadata metadata = reading.article().metadata();
    String page = iris.page(reading.article());
    nodes.write(Node.named(page).a("prov:Entity").a("hs:Page"));
    Node text =
        Node.named(iris.text(reading))
            .a("prov:Entity")
            .a("hs:Article")
            .ref("prov:specializationOf", page)
            .text("dcterms:identifier", reading.id())
            .text("dcterms:title", metadata.title())
            .text("dcterms:language", metadata.language())
            .text("hs:textHash", reading.article().text().hash());
    metadata
        .published()
        .map(StatedDate::day)
        .ifPresent(day -> text.with("dcterms:issued", new Node.Typed(day.toString(), "xsd:date")));
    Times.moment(metadata.published())
        .ifPresent(
            moment -> text.with("prov:generatedAtTime", new Node.Typed(moment, "xsd:dateTime")));
    if (metadata.outlet().isPresent()) {
      attribute(text, agents.outlet(metadata.outlet().get()), "publisher");
    }
    int n = 1;
    for (String author : metadata.authors()) {
      String iri = iris.inText(reading, "author-" + n++);
      nodes.write(Node.named(iri).a("prov:Agent").text("foaf:name", author));
      attribute(text, iri, "author");
    }
    Optional<WireCredit> wire = reading.article().layout().wire();
    if (wire.isPresent()) {
      Node credit = attribute(text, agents.outlet(wire.get().agency()), "wire");
      basis(place(credit, wire.get().excerpt()), wire.get().basis());
    }
    nodes.write(text);
  }

  private static Node attribute(Node text, String agent, String role) {
    Node attribution =
        Node.inner("prov:Attribution")
            .ref("prov:agent", agent)
            .ref("prov:hadRole", Vocabulary.HEARSAY + role);
    text.ref("prov:wasAttributedTo", agent).inner("prov:qualifiedAttribution", attribution);
    return attribution;
  }

  private void reading(ArticleReading reading) throws IOException {
    Node activity =
        Node.named(iris.inText(reading, "reading"))
            .a("prov:Activity")
            .a("hs:Reading")
            .ref("prov:used", iris.text(reading))
            .ref("prov:wasAssociatedWith", software);
    for (Statement statement : reading.statements()) {
      for (String by : statement.attribution().basis().by().split("\\+")) {
        if (by.startsWith(MODEL)) {
          String model = agents.software("Hearsay reading model " + by, by);
          activity.ref("prov:wasAssociatedWith", model);
        }
      }
    }
    nodes.write(activity);
  }

  private void statement(ArticleReading reading, Statement statement) throws IOException {
    Span span = statement.attribution().roles().span();
    Node node =
        Node.named(iris.inText(reading, statement.id()))
            .a("prov:Entity")
            .a("hs:Statement")
            .text("prov:value", words(statement))
            .ref("prov:wasQuotedFrom", iris.text(reading))
            .inner(
                "prov:qualifiedQuotation",
                Node.inner("prov:Quotation")
                    .ref("prov:entity", iris.text(reading))
                    .number("hs:start", span.start())
                    .number("hs:end", span.end()))
            .ref("prov:wasGeneratedBy", iris.inText(reading, "reading"))
            .text("hs:act", statement.act().word())
            .text("hs:hedge", statement.attribution().manner().hedge().word())
            .truth("hs:direct", statement.attribution().manner().direct());
    node.text("hs:source", statement.attribution().roles().source().map(Excerpt::words));
    node.text("hs:cue", statement.attribution().roles().cue().map(Excerpt::words));
    basis(node, statement.attribution().basis());
    if (isSilent(statement.act())) {
      // Nothing was said: nobody is made responsible for words.
      Speaker silent = statement.speaker();
      String agent = agent(reading, silent.name(), silent.kind(), Optional.of(silent));
      if (!agent.isEmpty()) {
        node.ref("hs:concerns", agent);
      }
    } else {
      chain(reading, statement, node);
    }
    nodes.write(node);
  }

  private static boolean isSilent(Act act) {
    return act == Act.DECLINE_TO_COMMENT || act == Act.NO_RESPONSE;
  }

  /** What was told along the chain, from the page to the root. */
  private void chain(ArticleReading reading, Statement statement, Node node) throws IOException {
    Node nearer = node;
    int n = 1;
    for (Hop hop : statement.via()) {
      String iri = iris.inText(reading, statement.id() + "-via-" + n++);
      nearer.ref("prov:wasDerivedFrom", iri);
      finish(nearer, node);
      nearer =
          telling(
              iri,
              hop.kind(),
              hop.name(),
              agent(reading, hop.name(), hop.kind(), Optional.empty()));
    }
    Speaker speaker = statement.speaker();
    if (!speaker.name().equals(Speaker.UNSPECIFIED)) {
      String root = iris.inText(reading, statement.id() + "-root");
      String agent = agent(reading, speaker.name(), speaker.kind(), Optional.of(speaker));
      boolean direct = statement.attribution().manner().direct();
      nearer.ref(direct ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", root);
      node.ref("prov:hadPrimarySource", root);
      finish(nearer, node);
      nodes.write(telling(root, speaker.kind(), speaker.name(), agent));
      if (ProvAgents.isAgent(speaker.kind())) {
        node.ref("prov:wasAttributedTo", agent);
      }
    } else {
      finish(nearer, node);
    }
  }

  /** Writes a link of the chain; the statement itself is written last, when it is whole. */
  private void finish(Node link, Node statement) throws IOException {
    if (link != statement) {
      nodes.write(link);
    }
  }

  /** What somebody told; a document or a picture is itself what tells. */
  private static Node telling(String iri, SourceKind kind, String name, String agent) {
    Node telling = Node.named(iri).a("prov:Entity");
    return ProvAgents.isAgent(kind)
        ? telling.a("hs:Telling").ref("prov:wasAttributedTo", agent)
        : telling.a("hs:Document").text("dcterms:title", name).text("hs:kind", kind.word());
  }

  /** The agent, written at its first appearance in the article; a document is none. */
  private String agent(
      ArticleReading reading, String name, SourceKind kind, Optional<Speaker> speaker)
      throws IOException {
    Optional<GroupSize> size = speaker.flatMap(Speaker::size);
    if (kind == SourceKind.OUTLET && size.isEmpty()) {
      return agents.outlet(name);
    }
    if (!ProvAgents.isAgent(kind)) {
      return "";
    }
    String key = kind.word() + size + "\n" + name;
    String known = cast.get(key);
    if (known != null) {
      return known;
    }
    String iri = iris.inText(reading, "who-" + (cast.size() + 1));
    cast.put(key, iri);
    Node node = ProvAgents.agent(iri, name, kind, size);
    for (Speaker.Profile profile : speaker.map(Speaker::profile).stream().toList()) {
      profile.roles().forEach(role -> node.text("hs:role", role));
      profile.aliases().forEach(alias -> node.text("hs:alias", alias));
    }
    nodes.write(node);
    return iri;
  }

  /** The content; for a refusal, which has none, its cue. */
  static String words(Statement statement) {
    String content =
        statement.attribution().roles().content().stream()
            .map(Excerpt::words)
            .collect(Collectors.joining(" \u2026 "));
    return content.isEmpty()
        ? statement.attribution().roles().cue().map(Excerpt::words).orElse("")
        : content;
  }

  /** Words and where they stand. */
  static Node place(Node node, Excerpt excerpt) {
    return node.text("prov:value", excerpt.words())
        .number("hs:start", excerpt.start())
        .number("hs:end", excerpt.end());
  }

  /** The rule or model, and how sure it is. */
  static Node basis(Node node, Basis basis) {
    return node.text("hs:by", basis.by()).share("hs:confidence", basis.confidence());
  }
}
