package org.hearsay.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code outlets.tsv}. */
final class OutletList {

  /**
   * One line.
   *
   * @param outlet the outlet
   * @param ambiguous those of its names that may also mean something else
   */
  record Row(Outlet outlet, Set<String> ambiguous) {}

  private static final int COLUMNS = 5;

  private OutletList() {}

  static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    for (String line : Lexicon.lines("outlets.tsv")) {
      rows.add(row(line.split("\t", -1)));
    }
    return rows;
  }

  private static Row row(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("outlets.tsv: not five columns: " + Arrays.toString(cells));
    }
    List<String> ambiguous = names(cells[4]);
    List<String> aliases = new ArrayList<>(names(cells[2]));
    ambiguous.stream().filter(a -> !a.equals(cells[0])).forEach(aliases::add);
    Outlet.Kind kind = Outlet.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    return new Row(new Outlet(cells[0], kind, aliases, names(cells[3])), Set.copyOf(ambiguous));
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
