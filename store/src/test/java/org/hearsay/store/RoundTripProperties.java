package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;

/** What goes in comes out, whatever it is. */
final class RoundTripProperties {

  private static final Path FOLDER = newFolder();
  private static final SqliteLedger LEDGER = SqliteLedger.open(FOLDER.resolve("hearsay.db"));

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("round-trip");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void close() throws IOException {
    LEDGER.close();
    for (Path file : Ledgers.files(FOLDER)) {
      Files.delete(file);
    }
    Files.delete(FOLDER);
  }

  @Property(tries = 300)
  void aReadingComesBackEqual(@ForAll long seed) {
    ArticleReading reading = AnyReading.from(new Random(seed));
    Ledger.Put first = LEDGER.put("file-" + seed, reading, List.of());
    String id = Ledgers.idOf(LEDGER, reading, "file-" + seed);
    ArticleReading back = LEDGER.reading(id).orElseThrow();
    assertThat(Ledgers.renamed(back, reading.id())).isEqualTo(reading);
    assertThat(first).isNotNull();

    assertThat(LEDGER.put("file-" + seed, reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(LEDGER.reading(id)).contains(back);
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
