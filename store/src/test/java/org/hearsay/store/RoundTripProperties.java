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

  private static final Ledger SHARED = Ledgers.newPostgres().get();

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
    SHARED.close();
    for (Path file : Ledgers.files(FOLDER)) {
      Files.delete(file);
    }
    Files.delete(FOLDER);
  }

  @Property(tries = 300)
  void aReadingComesBackEqualFromSqlite(@ForAll long seed) {
    assertComesBack(LEDGER, seed);
  }

  @Property(tries = 150)
  void aReadingComesBackEqualFromPostgres(@ForAll long seed) {
    assertComesBack(SHARED, seed);
  }

  private static void assertComesBack(Ledger ledger, long seed) {
    ArticleReading reading = AnyReading.from(new Random(seed));
    Ledger.Put first = ledger.put("file-" + seed, reading, List.of());
    String id = Ledgers.idOf(ledger, reading, "file-" + seed);
    ArticleReading back = ledger.reading(id).orElseThrow();
    assertThat(Ledgers.renamed(back, reading.id())).isEqualTo(reading);
    assertThat(first).isNotNull();

    assertThat(ledger.put("file-" + seed, reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(ledger.reading(id)).contains(back);
  }

  @Property(tries = 300)
  void anyTextSurvivesEscaping(@ForAll List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    String escaped = EscapedText.escape(text.toString());
    assertThat(escaped).doesNotContain("\0");
    assertThat(StoredText.hasLoneSurrogate(escaped)).isFalse();
    assertThat(EscapedText.unescape(escaped)).isEqualTo(text.toString());
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
        back.add(StoredText.optional(row, "text").orElseThrow());
      }
    }
    assertThat(back).containsExactly(text.toString());
  }
}
