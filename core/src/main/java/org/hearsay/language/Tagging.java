package org.hearsay.language;

import java.util.List;

/**
 * What a {@link RoleTagger} reads in one pass.
 *
 * @param groups who says what, by the start of their first span
 * @param entities names, dates and numbers, by start
 */
public record Tagging(List<RoleGroup> groups, List<Entity> entities) {

  public Tagging {
    groups = List.copyOf(groups);
    entities = List.copyOf(entities);
  }
}
