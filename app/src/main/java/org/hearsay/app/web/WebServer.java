package org.hearsay.app.web;

import org.hearsay.ledger.Ledger;

/** The local pages, on this machine only. */
public final class WebServer implements AutoCloseable {

  private WebServer() {}

  /**
   * Starts serving a ledger on the loopback address.
   *
   * @param ledger what is shown; not closed
   * @param port the port, or 0 for any free one
   */
  public static WebServer start(Ledger ledger, int port) {
    throw new UnsupportedOperationException("the page is not built yet: " + ledger + port);
  }

  /** Where it listens, such as {@code http://127.0.0.1:7707}. */
  public String address() {
    return "";
  }

  @Override
  public void close() {}
}
