package org.hearsay.app.web;

import java.util.Optional;
import org.hearsay.ledger.Catalogue;

/**
 * A statement as a row of a grid, whether its whole reading is at hand or not.
 *
 * @param line where it stands, whose it is, what it says
 * @param row the statement itself where it is at hand
 */
public record GridRow(Catalogue.Line line, Optional<LedgerRow> row) {

  /** The resolved source. */
  public String who() {
    return line.who().name();
  }

  /** The words that are shown. */
  public String words() {
    return line.said().words();
  }

  /** The article's outlet; empty if it is not named. */
  public String outlet() {
    return line.place().outlet().orElse("");
  }

  /** The article's day; empty if there is none. */
  public String day() {
    return line.place().published().orElse("");
  }

  /** The chain, outermost first; empty where the page heard it itself. */
  public String via() {
    return String.join(" \u2190 ", line.who().via());
  }

  /** The value of a facet; empty if it has none. */
  public String facet(String name) {
    return switch (name) {
      case "act" -> line.said().act();
      case "kind" -> line.who().kind();
      case "hedge" -> line.said().hedge();
      case "outlet" -> outlet();
      default -> "";
    };
  }
}
