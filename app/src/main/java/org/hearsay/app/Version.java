package org.hearsay.app;

/** The version that the build wrote into the jar. */
public final class Version {

  private Version() {}

  /** The number alone, or a word that there is none, as in tests. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
