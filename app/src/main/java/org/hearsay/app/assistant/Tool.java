package org.hearsay.app.assistant;

/** One thing that an assistant may ask for. Called by one thread at a time. */
interface Tool {

  /** Its name in the protocol: lower case, words joined by underscores. */
  String name();

  /** Its name for people. */
  String title();

  /** When to use it and what comes back, for the assistant. */
  String description();

  /** The JSON schema of its arguments. */
  String inputSchema();

  /**
   * The answer, one JSON object.
   *
   * @throws ToolFault if it cannot be answered
   */
  String call(Arguments arguments);
}
