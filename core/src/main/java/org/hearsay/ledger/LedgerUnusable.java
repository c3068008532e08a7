package org.hearsay.ledger;

/**
 * A ledger that cannot be opened or used: it is not a ledger, a newer program wrote it, its disk is
 * full. The message is for the user: what is wrong and what to do.
 */
public final class LedgerUnusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong and what to do. */
  public LedgerUnusable(String message) {
    super(message);
  }

  /** With what is wrong and what to do, and what the database said. */
  public LedgerUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
