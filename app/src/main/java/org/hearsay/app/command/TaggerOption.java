package org.hearsay.app.command;

import org.hearsay.Hearsay;
import org.hearsay.reader.TwoVoices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who finds sources, cues and contents; a mix-in for the commands that read articles. */
final class TaggerOption {

  /** The finders to choose from, as they are written on the command line. */
  enum Tagger {
    both,
    rules
  }

  @Option(
      names = "--tagger",
      paramLabel = "WHO",
      description = {
        "Who finds sources, cues and contents: ${COMPLETION-CANDIDATES} (default:"
            + " ${DEFAULT-VALUE}). The trained model finds more; the rules alone are some eight times"
            + " faster."
      })
  private Tagger tagger = Tagger.both;

  private @Nullable Hearsay hearsay;

  /**
   * The method with the tagger that was chosen. The first call loads the model, which takes most of
   * a second: a run that finds nothing new to read must not pay for it. For one thread.
   */
  Hearsay hearsay() {
    if (hearsay == null) {
      hearsay =
          switch (tagger) {
            case both -> Hearsay.with(TwoVoices.load());
            case rules -> Hearsay.withDefaults();
          };
    }
    return hearsay;
  }
}
