package org.hearsay.lineage;

import org.hearsay.text.Basis;

/**
 * A credit to an outlet, with the way it is given.
 *
 * @param credit the outlet and the words
 * @param asListener whether the outlet is named as the one that somebody spoke to ("told The
 *     Herald"), which a page also says of itself, and never as the one that reported
 * @param basis the rule that found it
 */
record Citation(CitedOutlet credit, boolean asListener, Basis basis) {

  String outlet() {
    return credit.outlet();
  }
}
