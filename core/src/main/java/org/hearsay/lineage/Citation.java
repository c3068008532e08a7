package org.hearsay.lineage;

import org.hearsay.text.Basis;

/**
 * A credit to an outlet, with the way it is given.
 *
 * @param credit the outlet and the words
 * @param asListener whether the outlet is named as the one that somebody spoke to ("told The
 *     Herald"), which a page also says of itself, and never as the one that reported; an outlet
 *     from a chain counts as such
 * @param basis the rule that found it
 */
record Citation(CitedOutlet credit, boolean asListener, Basis basis) {

  /** The rule that takes an outlet from a statement's chain, which tells not how it is credited. */
  static final String CHAIN = "chain-outlet";

  boolean isFromChain() {
    return basis.by().equals(CHAIN);
  }

  /** Whether the article only says that somebody told the outlet. */
  boolean onlyToldIt() {
    return asListener && !isFromChain();
  }

  String outlet() {
    return credit.outlet();
  }
}
