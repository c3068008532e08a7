package org.hearsay.app;

/** What {@code ./hearsay} ends with. */
public final class ExitCode {

  /** Done; inputs with problems were listed and the rest was read. */
  public static final int OK = 0;

  /** Something failed that should not have: a fault of Hearsay, a full disk, a broken ledger. */
  public static final int FAILED = 1;

  /** The command line asks for something that does not exist. */
  public static final int USAGE = 2;

  /** {@code --strict}, and some input had a problem. */
  public static final int PROBLEMS = 3;

  private ExitCode() {}
}
