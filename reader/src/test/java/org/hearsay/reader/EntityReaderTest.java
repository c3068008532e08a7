package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.Entity;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class EntityReaderTest {

  private static final ModelRoleTagger MODEL = ModelRoleTagger.load();

  private static final List<String> TAGS =
      List.of("O", "B-person", "I-person", "B-place", "I-place");

  private static List<Entity> entities(String text) {
    Article article = new PlainTextReader().read("a", text);
    return MODEL.read(new Analysis(article, List.of(), List.of(), List.of())).entities();
  }

  @Test
  void namesDatesAndNumbersAreFoundWithTheirKind() {
    String text =
        "Senator Edda Quill told reporters in Berlin on Tuesday that 40 Russian ships had left.";
    assertThat(entities(text))
        .extracting(e -> e.kind().word() + " " + e.excerpt().words())
        .contains(
            "person Edda Quill", "place Berlin", "date Tuesday", "number 40", "group Russian");
    assertThat(entities(text))
        .allSatisfy(e -> assertThat(e.basis().confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void anEntityEndsWithItsLine() {
    SourceText text = new SourceText("Edda\nQuill");
    List<Word> words =
        List.of(
            new Word(new Span(0, 4), new int[] {1}, 1, Word.Gap.LINE),
            new Word(new Span(5, 10), new int[] {2}, 1, Word.Gap.LINE));
    float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 5, 0, 0}};
    assertThat(
            new EntityReader(TAGS, "reader").read(text, new EntityReader.Core(words, 0, 2), scores))
        .extracting(e -> e.excerpt().words())
        .first()
        .isEqualTo("Edda");
  }

  @Test
  void aKnownOutletIsOneAndPatternsFillWhatTheModelLeftFree() {
    SourceText text = new SourceText("Reuters paid 12 euros to Edda Quill");
    Entity organisation = entity(text, 0, 7, Entity.Kind.ORGANISATION);
    Entity person = entity(text, 25, 35, Entity.Kind.PERSON);
    Entity outlet = entity(text, 0, 7, Entity.Kind.OUTLET);
    Entity number = entity(text, 13, 15, Entity.Kind.NUMBER);
    Entity wrong = entity(text, 25, 29, Entity.Kind.PLACE);
    assertThat(EntityReader.both(List.of(organisation, person), List.of(outlet, number, wrong)))
        .containsExactly(outlet, number, person);
  }

  @Property(tries = 40)
  void entitiesLieInTheTextInOrderAndDoNotOverlap(@ForAll String text) {
    List<Entity> found = new ArrayList<>(entities(text + " Edda Quill"));
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i - 1).excerpt().end())
          .isLessThanOrEqualTo(found.get(i).excerpt().start());
    }
  }

  @Test
  void aCardThatIsCutOffIsRefused() {
    assertThatThrownBy(() -> ReaderCard.parse("roles\tO\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theModelThatShipsIsTheOneItsCardNames() throws IOException, NoSuchAlgorithmException {
    String card = new String(resource("reader.tsv"), StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("reader.onnx"));
    assertThat(card.lines()).contains("sha256\t" + HexFormat.of().formatHex(digest));
    assertThat(resource("reader.onnx").length + resource("vocabulary.txt").length)
        .isLessThan(25_000_000);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReadingModel.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static Entity entity(SourceText text, int start, int end, Entity.Kind kind) {
    return new Entity(text.excerpt(new Span(start, end)), kind, new Basis("test", 0.9));
  }
}
