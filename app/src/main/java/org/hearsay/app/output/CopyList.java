package org.hearsay.app.output;

import java.util.List;
import org.hearsay.app.output.Page.Tone;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.Derivation;
import org.hearsay.lineage.Lineage;

/** Which articles have their text from which, with the reasons and the longest shared passage. */
final class CopyList {

  private final Page page;

  CopyList(Page page) {
    this.page = page;
  }

  void write(Lineage lineage) {
    if (lineage.families().isEmpty() && lineage.derivations().isEmpty()) {
      return;
    }
    page.heading("Copies and rewrites");
    for (CopyFamily family : lineage.families()) {
      page.text(
          2, Tone.PLAIN, "family: " + String.join(", ", family.ids()) + ". " + family.reason());
    }
    for (Derivation derivation : lineage.derivations()) {
      derivation(derivation);
    }
  }

  private void derivation(Derivation derivation) {
    String arrow =
        switch (derivation.verdict().direction()) {
          case A_TO_B -> derivation.a() + " \u2192 " + derivation.b();
          case B_TO_A -> derivation.b() + " \u2192 " + derivation.a();
          case UNKNOWN -> derivation.a() + " \u2014 " + derivation.b() + " (direction unknown)";
        };
    page.text(
        2,
        Tone.PLAIN,
        arrow
            + ", "
            + derivation.verdict().level().word()
            + ": "
            + String.join(" ", derivation.verdict().reasons()));
    derivation.overlap().passages().stream()
        .max((p, q) -> Integer.compare(p.inA().words().length(), q.inA().words().length()))
        .ifPresent(
            passage ->
                page.placed(
                    6,
                    Tone.PLAIN,
                    Page.quoted(passage.inA().words()),
                    List.of(
                        Places.of(derivation.a(), passage.inA()),
                        Places.of(derivation.b(), passage.inB()))));
  }
}
