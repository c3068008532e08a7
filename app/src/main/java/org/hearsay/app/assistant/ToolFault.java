package org.hearsay.app.assistant;

/**
 * A call that cannot be answered, for a reason that the assistant or its user can mend. The message
 * is what the assistant sees.
 */
final class ToolFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  ToolFault(String message) {
    super(message);
  }
}
