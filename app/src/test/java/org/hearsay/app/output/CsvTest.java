package org.hearsay.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {

  @Test
  void cellsAreQuotedAsRfc4180HasIt() {
    StringWriter out = new StringWriter();
    Csv csv = new Csv(out, List.of("a", "b"));
    csv.row("plain", "with, comma");
    csv.row("a \"quote\"", "two\nlines");
    csv.row(-5, true);
    assertThat(out)
        .hasToString(
            "a,b\r\nplain,\"with, comma\"\r\n\"a \"\"quote\"\"\",\"two\nlines\"\r\n-5,true\r\n");
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeText() {
    for (String formula : List.of("=1+1", "+1", "-1", "@x", "\tx")) {
      assertThat(Csv.cell(formula)).isEqualTo("'" + formula);
    }
    assertThat(Csv.cell("=A1,B1")).isEqualTo("\"'=A1,B1\"");
    assertThat(Csv.cell("")).isEmpty();
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    Csv csv = new Csv(new StringWriter(), List.of("a", "b"));
    assertThatThrownBy(() -> csv.row("one")).isInstanceOf(IllegalArgumentException.class);
  }
}
