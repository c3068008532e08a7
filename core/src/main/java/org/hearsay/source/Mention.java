package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Excerpt;

/**
 * What the words of one source mention say by themselves, before anything is looked up in the
 * article.
 *
 * @param excerpt the words
 * @param head what they are about
 * @param label the name or description, and what they would make of an unknown source
 * @param quantity how many
 */
record Mention(Excerpt excerpt, Head head, Label label, Quantity quantity) {

  /** How a mention points at its source. */
  enum Form {
    PRONOUN,
    /** A person's name, with or without roles. */
    PERSON,
    /** The proper name of anything else. */
    NAMED,
    /** A common noun: "the minister", "people familiar with the matter". */
    DESCRIPTION
  }

  /**
   * What a mention is about.
   *
   * @param form how it points
   * @param noun the head noun in the singular, or the pronoun; lower case; may be empty
   * @param type what the noun makes of a source, where it is known
   * @param definite whether it asks for something already mentioned
   */
  record Head(Form form, String noun, Optional<NounClass> type, boolean definite) {}

  /**
   * A name or description.
   *
   * @param name the name without roles, or the description
   * @param kind the kind that the words suggest
   * @param roles titles and functions in apposition
   * @param gender which pronoun the words ask for
   */
  record Label(String name, SourceKind kind, List<String> roles, Gender gender) {}

  /**
   * How many.
   *
   * @param plural whether more than one is meant
   * @param size the numbers, where they are stated
   * @param partitive whether these are some of a group: "one of the sources"
   * @param rest the mention without its quantity: "the sources"
   */
  record Quantity(boolean plural, Optional<GroupSize> size, boolean partitive, String rest) {}

  int start() {
    return excerpt.start();
  }

  boolean is(Form form) {
    return head.form() == form;
  }

  boolean is(NounClass type) {
    return head.type().isPresent() && head.type().get() == type;
  }
}
