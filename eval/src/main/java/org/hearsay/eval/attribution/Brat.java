package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;

/**
 * Brat stand-off as PolNeAR uses it: {@code T} lines are spans, with {@code ;} between pieces,
 * {@code E} lines tie them to attributions. Offsets count code points of the text as it stands;
 * they are turned into UTF-16 units here.
 */
final class Brat {

  private Brat() {}

  /** The attributions of one annotation file, in its order. */
  static List<Triple> read(String annotations, String text) {
    int[] units = unitOfCodePoint(text);
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    List<String[]> events = new ArrayList<>();
    for (String line : annotations.split("\n", -1)) {
      String[] columns = line.strip().split("\t");
      if (columns.length >= 2 && columns[0].startsWith("T")) {
        spans.put(columns[0], spans(columns[1], units));
      } else if (columns.length >= 2 && columns[0].startsWith("E")) {
        events.add(columns[1].split(" "));
      }
    }
    List<Triple> triples = new ArrayList<>();
    for (String[] event : events) {
      if (event[0].startsWith("Attribution")) {
        triples.add(
            new Triple(
                role(event, "Source", spans),
                role(event, "Cue", spans),
                role(event, "Content", spans)));
      }
    }
    return triples;
  }

  private static List<Span> role(String[] event, String name, Map<String, List<Span>> spans) {
    List<Span> all = new ArrayList<>();
    for (String part : event) {
      int colon = part.indexOf(':');
      String role = part.substring(0, Math.max(colon, 0)).replaceAll("[0-9]+$", "");
      if (role.equals(name)) {
        all.addAll(spans.getOrDefault(part.substring(colon + 1), List.of()));
      }
    }
    return all;
  }

  private static List<Span> spans(String column, int[] units) {
    List<Span> spans = new ArrayList<>();
    for (String piece : column.substring(column.indexOf(' ') + 1).split(";")) {
      String[] ends = piece.strip().split(" ");
      spans.add(new Span(unit(ends[0], units), unit(ends[1], units)));
    }
    return spans;
  }

  private static int unit(String offset, int[] units) {
    return units[Math.min(Integer.parseInt(offset), units.length - 1)];
  }

  private static int[] unitOfCodePoint(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = unit;
      if (unit < text.length()) {
        unit += Character.charCount(text.codePointAt(unit));
      }
    }
    return units;
  }
}
