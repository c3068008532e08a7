package org.hearsay.text;

/**
 * What a conclusion rests on: the rule or model that made it, and how sure it is. The evidence
 * itself is the span that stands beside it.
 *
 * @param by name of the rule or model, lower case with hyphens, such as {@code cue-verb}
 * @param confidence from 0 to 1; a rule's figure is its measured or estimated precision
 */
public record Basis(String by, double confidence) {

  public Basis {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a conclusion names its rule or model");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence from 0 to 1, not " + confidence);
    }
  }
}
