package org.hearsay.eval;

import org.hearsay.pipeline.Pipeline;
import org.hearsay.reader.ModelRoleTagger;
import org.hearsay.reader.TwoVoices;
import picocli.CommandLine.Option;

/** Who finds sources, cues and contents; a mix-in for commands. */
public final class ReadingOption {

  @Option(names = "--tagger", description = "rules, model, or both (default: ${DEFAULT-VALUE}).")
  private String tagger = "rules";

  /** The method with this tagger. */
  public Pipeline pipeline() {
    return switch (tagger) {
      case "rules" -> new Pipeline();
      case "model" -> new Pipeline(ModelRoleTagger.load());
      case "both" -> new Pipeline(TwoVoices.load());
      default -> throw new IllegalArgumentException("--tagger is rules, model or both");
    };
  }
}
