package org.hearsay.app.command;

import org.hearsay.Hearsay;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.reader.ModelRoleTagger;
import org.hearsay.reader.TwoVoices;
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
            + " ${DEFAULT-VALUE}). The trained model finds more; the rules alone are some ten times"
            + " faster."
      })
  private Tagger tagger = Tagger.both;

  /** The method with the tagger that was chosen; the model is loaded here. */
  Hearsay hearsay() {
    return switch (tagger) {
      case both -> Hearsay.with(new TwoVoices(ModelRoleTagger.load(), new RuleRoleTagger()));
      case rules -> Hearsay.withDefaults();
    };
  }
}
