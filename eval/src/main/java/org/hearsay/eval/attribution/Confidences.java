package org.hearsay.eval.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Basis;

/**
 * Confidences against what is right, in two halves: curves are fitted on the odd one, figures of
 * the even one are to be reported. All together, and by who found an attribution.
 */
final class Confidences {

  private final Calibration odd = new Calibration();
  private final Calibration even = new Calibration();
  private final Map<String, Calibration> oddOf = new TreeMap<>();
  private final Map<String, Calibration> evenOf = new TreeMap<>();

  void add(Basis basis, boolean right, boolean isOdd) {
    (isOdd ? odd : even).add(basis.confidence(), right);
    (isOdd ? oddOf : evenOf)
        .computeIfAbsent(voice(basis.by()), v -> new Calibration())
        .add(basis.confidence(), right);
  }

  /** Who found it, told by the name of its basis. */
  private static String voice(String by) {
    boolean model = by.startsWith("reader-");
    return by.contains("+") ? "model and rules" : model ? "model" : "rules";
  }

  /** Bins of the even half, errors of both, and the curves that would mend them. */
  String report() {
    StringBuilder out = new StringBuilder(even.table());
    line(out, "all", odd, even);
    oddOf.forEach((voice, o) -> line(out, voice, o, evenOf.getOrDefault(voice, new Calibration())));
    return out.toString();
  }

  private static void line(StringBuilder out, String what, Calibration odd, Calibration even) {
    Calibration.Curve curve = odd.fit();
    out.append(
        String.format(
            Locale.ROOT,
            "%-16s calibration error: odd %.3f of %d, even %.3f of %d; logistic fitted on odd:"
                + " slope %.3f offset %.3f, through it odd %.3f even %.3f%n",
            what,
            odd.error(),
            odd.size(),
            even.error(),
            even.size(),
            curve.slope(),
            curve.offset(),
            odd.through(curve).error(),
            even.through(curve).error()));
  }
}
