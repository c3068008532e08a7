package org.hearsay.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables against their dictionary, and against each other. */
final class CsvTablesTest {

  /** The columns of each table as docs/csv.md has them. */
  private static Map<String, List<String>> dictionary() throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(Cli.root().resolve("docs/csv.md"))) {
      if (line.startsWith("## ")) {
        columns = new ArrayList<>();
        tables.put(line.substring(3, line.indexOf(".csv") + 4), columns);
      } else if (line.startsWith("| ") && !line.startsWith("| column |")) {
        columns.add(line.substring(2, line.indexOf(" |", 2)));
      }
    }
    return tables;
  }

  @Test
  void theDictionaryHasEveryTableAndColumnInOrder() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (CsvTable table : CsvTable.values()) {
      tables.put(table.file(), table.columns());
    }
    assertThat(new TreeMap<>(dictionary())).isEqualTo(tables);
  }

  @Test
  void rowsOfOneTableMeetRowsOfAnother(@TempDir Path folder) throws IOException {
    Path ledger = folder.resolve("case.db");
    Cli.run(
        "read", Cli.root().resolve("cases/marrow-dam/in"), "--tagger", "rules", "--ledger", ledger);
    Cli run = Cli.run("export", "--format", "csv", "--out", folder, "--ledger", ledger);
    assertThat(run.exitCode()).isZero();
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (CsvTable table : CsvTable.values()) {
      List<List<String>> all = rows(Files.readString(folder.resolve(table.file())));
      assertThat(all.get(0)).isEqualTo(table.columns());
      assertThat(all).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
      rows.put(table.file(), all.subList(1, all.size()));
    }
    List<String> articles = cells(rows, CsvTable.ARTICLES, "article");
    assertThat(articles).hasSize(10).doesNotHaveDuplicates();
    assertThat(cells(rows, CsvTable.STATEMENTS, "article")).isSubsetOf(articles);
    assertThat(cells(rows, CsvTable.STORIES, "article")).hasSameElementsAs(articles);
    assertThat(cells(rows, CsvTable.ORIGINS, "article")).isNotEmpty().isSubsetOf(articles);
    assertThat(cells(rows, CsvTable.ORIGINS, "claim"))
        .isSubsetOf(cells(rows, CsvTable.CLAIMS, "claim"));
    assertThat(cells(rows, CsvTable.SOURCES, "name"))
        .hasSameElementsAs(cells(rows, CsvTable.STATEMENTS, "speaker"));
    assertThat(cells(rows, CsvTable.SOURCES, "statements").stream().mapToInt(Integer::parseInt))
        .satisfies(
            counts ->
                assertThat(counts.stream().mapToInt(i -> i).sum())
                    .isEqualTo(cells(rows, CsvTable.STATEMENTS, "statement").size()));
    assertThat(cells(rows, CsvTable.MEMBERS, "toward"))
        .isSubsetOf("affirm", "deny", "other")
        .contains("affirm");
    assertThat(cells(rows, CsvTable.REUSE, "level")).isNotEmpty().isSubsetOf("wholly", "partially");
  }

  private static List<String> cells(
      Map<String, List<List<String>>> rows, CsvTable table, String column) {
    int at = table.columns().indexOf(column);
    return rows.getOrDefault(table.file(), List.of()).stream().map(row -> row.get(at)).toList();
  }

  /** A plain reader of RFC 4180. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
