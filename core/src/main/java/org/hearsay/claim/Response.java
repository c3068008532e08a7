package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Act;

/**
 * Somebody's answer to a claim, or refusal of one.
 *
 * @param who name or description
 * @param act what they did
 * @param appearances where it shows
 */
public record Response(String who, Act act, List<Appearance> appearances) {

  public Response {
    Objects.requireNonNull(act, "act");
    appearances = List.copyOf(appearances);
  }
}
