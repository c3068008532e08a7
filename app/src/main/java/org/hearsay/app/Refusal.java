package org.hearsay.app;

/**
 * A command that cannot do what was asked, for a reason that the user can mend. Its message is
 * shown as it is, without a stack trace: one or two sentences that say what to do.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  /**
   * A refusal.
   *
   * @param exitCode one of {@link ExitCode}
   * @param message what is wrong and what to do
   */
  public Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What the process ends with. */
  public int exitCode() {
    return exitCode;
  }
}
