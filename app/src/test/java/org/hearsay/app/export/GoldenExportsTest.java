package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.Cli;
import org.hearsay.app.output.CsvTable;
import org.hearsay.app.output.CsvTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One case in every format, byte for byte. With {@code -Dhearsay.cases=remark} the files are
 * written anew instead: look at the difference before you keep it.
 */
final class GoldenExportsTest {

  private static final Path FOLDER =
      Cli.root().resolve("app/src/test/resources/org/hearsay/app/export/circular");

  private final Path work;

  GoldenExportsTest(@TempDir Path work) {
    this.work = work;
  }

  @Test
  void everyFormatIsWhatItWas() throws IOException {
    Map<String, String> written = written();
    if ("remark".equals(System.getProperty("hearsay.cases"))) {
      for (Map.Entry<String, String> file : written.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    }
    for (Map.Entry<String, String> file : written.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readString(FOLDER.resolve(file.getKey()), StandardCharsets.UTF_8));
    }
  }

  private Map<String, String> written() throws IOException {
    Selection circular = Cases.named("circular");
    Map<String, String> files = new LinkedHashMap<>();
    for (ExportFormat format : ExportFormat.values()) {
      if (format == ExportFormat.CSV) {
        files.put("csv.txt", tables(circular));
        continue;
      }
      for (String syntax : format.syntaxes()) {
        files.put(
            format.word() + ending(syntax),
            Cases.written(format.export(syntax, Cases.IRIS, Cases.VERSION), circular));
      }
    }
    return files;
  }

  private static String ending(String syntax) {
    return switch (syntax) {
      case "turtle" -> ".ttl";
      case "json-ld" -> ".jsonld";
      case "json-lines" -> ".jsonl";
      case "markdown" -> ".md";
      case "html" -> ".html";
      default -> throw new IllegalArgumentException(syntax);
    };
  }

  /** All tables in one file, each under its name, with plain line ends. */
  private String tables(Selection selection) throws IOException {
    try (CsvTables tables = new CsvTables(work, false)) {
      selection.eachArticle(tables::article);
      selection.eachStory(n -> tables.story(n.number(), n.key(), n.story()));
    }
    StringBuilder all = new StringBuilder();
    for (CsvTable table : CsvTable.values()) {
      all.append("# ").append(table.file()).append('\n');
      all.append(Files.readString(work.resolve(table.file())).replace("\r\n", "\n"));
    }
    return all.toString();
  }
}
