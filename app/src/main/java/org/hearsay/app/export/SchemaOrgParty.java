package org.hearsay.app.export;

import java.util.Optional;
import org.hearsay.claim.Origin;
import org.hearsay.source.GroupSize;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/** A source in the terms of schema.org. */
final class SchemaOrgParty {

  private SchemaOrgParty() {}

  /** A speaker of an article. */
  static Node of(Iris iris, String name, Speaker speaker) {
    Node node = party(iris, new Origin.Who(name, speaker.kind(), speaker.size(), true));
    if (speaker.kind() == SourceKind.PERSON) {
      speaker.profile().roles().forEach(role -> node.text("jobTitle", role));
    }
    return node;
  }

  /** An origin of a claim. */
  static Node of(Iris iris, Origin.Who who) {
    return party(iris, who);
  }

  /** Under the property, if it is somebody; a document is what the thing is based on. */
  static void add(Node node, String property, Node party) {
    node.inner(party.types().contains("CreativeWork") ? "isBasedOn" : property, party);
  }

  private static Node party(Iris iris, Origin.Who who) {
    return switch (who.kind()) {
      case PERSON, SOCIAL_MEDIA -> Node.inner("Person").text("name", who.name());
      case OFFICE, ORGANISATION -> Node.inner("Organization").text("name", who.name());
      case OUTLET ->
          who.size().isEmpty()
              ? Node.named(iris.outlet(who.name()))
                  .a("NewsMediaOrganization")
                  .text("name", who.name())
              : Node.inner("NewsMediaOrganization").text("description", described(who));
      case DOCUMENT, MEDIA_ARTEFACT -> Node.inner("CreativeWork").text("name", who.name());
      // Somebody without a name gets none: the description says how the article puts it.
      case UNNAMED, PUBLIC, SELF, OTHER -> Node.inner("Person").text("description", described(who));
    };
  }

  /** {@code two surveyors (unnamed, 2 of 3)}. */
  static String described(Origin.Who who) {
    return who.name() + " (" + who.kind().word() + size(who.size()) + ")";
  }

  /** {@code , 2 of 3}; empty where the text says nothing of it. */
  static String size(Optional<GroupSize> size) {
    if (size.isEmpty()) {
      return "";
    }
    String n = size.get().n().isPresent() ? " " + size.get().n().getAsInt() : "";
    String of = size.get().of().isPresent() ? " of " + size.get().of().getAsInt() : "";
    return "," + n + of;
  }
}
