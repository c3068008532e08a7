package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;

/** What goes in comes out, whatever it is. */
final class RoundTripProperties {

  private static Path folder;
  private static SqliteLedger ledger;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("round-trip");
    ledger = SqliteLedger.open(folder.resolve("hearsay.db"));
  }

  @AfterContainer
  static void close() throws IOException {
    ledger.close();
    for (Path file : Ledgers.files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  void aReadingComesBackEqual(@ForAll long seed) {
    ArticleReading reading = AnyReading.from(new Random(seed));
    Ledger.Put first = ledger.put("file-" + seed, reading, List.of());
    String id = Ledgers.idOf(ledger, reading, "file-" + seed);
    ArticleReading back = ledger.reading(id).orElseThrow();
    assertThat(Ledgers.renamed(back, reading.id())).isEqualTo(reading);
    assertThat(first).isNotNull();

    assertThat(ledger.put("file-" + seed, reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(ledger.reading(id)).contains(back);
  }

  @Property(tries = 200)
  void anyTextSurvives(@ForAll List<Character> characters) throws Exception {
    StringBuilder text = new StringBuilder("x");
    characters.forEach(text::append);
    List<String> back = new ArrayList<>();
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite::memory:");
        var insert = connection.prepareStatement("SELECT ? AS text")) {
      insert.setObject(1, StoredText.bindable(text.toString()));
      try (var row = insert.executeQuery()) {
        back.add(StoredText.read(row, "text"));
      }
    }
    assertThat(back).containsExactly(text.toString());
  }
}
