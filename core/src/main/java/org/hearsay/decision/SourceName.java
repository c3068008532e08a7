package org.hearsay.decision;

/**
 * A source or an outlet by its name, in all stories.
 *
 * @param name as the ledger shows it
 */
public record SourceName(String name) implements Subject {

  public SourceName {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source has a name");
    }
  }

  @Override
  public String key() {
    return Fields.join("source", name);
  }
}
