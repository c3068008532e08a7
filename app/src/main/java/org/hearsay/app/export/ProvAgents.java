package org.hearsay.app.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.source.GroupSize;
import org.hearsay.source.SourceKind;

/** Agents of a PROV graph. Outlets and programs are written once a document. For one thread. */
final class ProvAgents {

  private final Iris iris;
  private final NodeWriter nodes;
  private final Set<String> written = new HashSet<>();

  ProvAgents(Iris iris, NodeWriter nodes) {
    this.iris = iris;
    this.nodes = nodes;
  }

  /** A program; its address. */
  String software(String label, String name) throws IOException {
    String iri = iris.software(name);
    if (written.add(iri)) {
      nodes.write(
          Node.named(iri).a("prov:SoftwareAgent").a("prov:Agent").text("rdfs:label", label));
    }
    return iri;
  }

  /** A news outlet or agency; its address. */
  String outlet(String name) throws IOException {
    String iri = iris.outlet(name);
    if (written.add(iri)) {
      nodes.write(agent(iri, name, SourceKind.OUTLET, Optional.empty()));
    }
    return iri;
  }

  /** Somebody or something that says, as an agent. */
  static Node agent(String iri, String name, SourceKind kind, Optional<GroupSize> size) {
    Node node = Node.named(iri);
    switch (kind) {
      case PERSON -> node.a("prov:Person");
      case OFFICE, ORGANISATION, OUTLET -> node.a("prov:Organization");
      case DOCUMENT, SOCIAL_MEDIA, MEDIA_ARTEFACT, UNNAMED, PUBLIC, SELF, OTHER -> {
        // PROV has no narrower class for them; hs:kind says what they are.
      }
    }
    node.a("prov:Agent").text("foaf:name", name).text("hs:kind", kind.word());
    count(node, "hs:size", size.map(GroupSize::n).orElse(OptionalInt.empty()));
    count(node, "hs:sizeOf", size.map(GroupSize::of).orElse(OptionalInt.empty()));
    return node;
  }

  /** Whether this kind can bear responsibility; documents and pictures are entities instead. */
  static boolean isAgent(SourceKind kind) {
    return switch (kind) {
      case DOCUMENT, MEDIA_ARTEFACT -> false;
      case PERSON, OFFICE, ORGANISATION, OUTLET, SOCIAL_MEDIA, UNNAMED, PUBLIC, SELF, OTHER -> true;
    };
  }

  private static void count(Node node, String property, OptionalInt number) {
    if (number.isPresent()) {
      node.number(property, number.getAsInt());
    }
  }
}
