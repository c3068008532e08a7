package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends as a problem with code and place, or as a sensible result, in bounded time. */
@Timeout(120)
final class HostileInputTest {

  @TempDir Path folder;

  private Collected read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    Collected collected = new Collected();
    new Intake().read(List.of(file), collected);
    assertThat(collected.done).containsExactly(file.toString());
    return collected;
  }

  private Collected read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void emptyFilesOfEveryKindAreEmpty() throws IOException {
    for (String name : List.of("a.txt", "a.html", "a.json", "a.jsonl", "a.xml", "a.warc")) {
      Collected collected = read(name, new byte[0]);
      assertThat(collected.articles).isEmpty();
      assertThat(collected.codes()).as(name).containsExactly(ProblemCode.EMPTY);
    }
  }

  @Test
  void whiteSpaceIsEmpty() throws IOException {
    assertThat(read("a.txt", " \n\t \r\n").codes()).containsExactly(ProblemCode.EMPTY);
  }

  @Test
  void binaryNoiseUnderHtmlIsNotText() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    assertThat(read("a.html", noise).codes()).containsExactly(ProblemCode.NOT_TEXT);
    assertThat(read("a.txt", noise).codes()).containsExactly(ProblemCode.NOT_TEXT);
  }

  @Test
  void invalidUtf8IsReadWithAProblem() throws IOException {
    byte[] text =
        Pages.join(
            "The café in Eastport is closed, its owner said. The naïve visitor "
                .getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xE2, (byte) 0x28, (byte) 0xA1},
            " stood outside, the owner told us on Monday.".getBytes(StandardCharsets.UTF_8));
    Collected collected = read("a.txt", text);
    assertThat(collected.codes()).containsExactly(ProblemCode.BAD_ENCODING);
    assertThat(collected.only().text().value()).contains("The café").contains("stood outside");
  }

  @Test
  void nulsAreNoReasonToFail() throws IOException {
    String page = Pages.page("", "", "").replace("northern", "north\0ern");
    assertThat(read("a.html", page).only().text().value()).contains("northern pier");
  }

  @Test
  void aPageNestedAHundredThousandDeepIsReadOrRefused() throws IOException {
    String open = "<div>".repeat(100_000);
    String inline = "<b>".repeat(100_000);
    Collected blocks = read("a.html", "<html><body>" + open + Pages.BODY);
    assertThat(blocks.articles.size() + blocks.problems.size()).isPositive();
    Collected inlines = read("b.html", "<html><body>" + inline + Pages.BODY);
    assertThat(inlines.articles.size() + inlines.problems.size()).isPositive();
  }

  @Test
  void aTextOfTwoHundredMegabytesIsCut() {
    byte[] sentence =
        "The board said on Tuesday that the pier will close in May, and that the work goes on. "
            .getBytes(StandardCharsets.UTF_8);
    Collected collected = new Collected();
    new Intake().readStream(new Repeated(sentence, 200L << 20), collected);
    assertThat(collected.codes()).contains(ProblemCode.CUT);
    assertThat(collected.only().text().length())
        .isLessThanOrEqualTo(IntakeLimits.STANDARD.textBytes());
  }

  @Test
  void aPageOfTwoHundredMegabytesIsTooLarge() {
    Collected collected = new Collected();
    InputStream page =
        new SequenceInputStream(
            new ByteArrayInputStream("<html><body>".getBytes(StandardCharsets.UTF_8)),
            new Repeated("<p>More of the same.</p>".getBytes(StandardCharsets.UTF_8), 200L << 20));
    new Intake().readStream(page, collected);
    assertThat(collected.codes()).containsExactly(ProblemCode.TOO_LARGE);
  }

  @Test
  void aLongTextInsideJsonIsCut() throws IOException {
    String text = "The pier will close in May, the board said. ".repeat(120_000);
    Collected collected = read("a.jsonl", "{\"text\":\"" + text + "\"}");
    assertThat(collected.codes()).containsExactly(ProblemCode.CUT);
    assertThat(collected.only().text().length()).isEqualTo(IntakeLimits.STANDARD.textBytes());
  }

  @Test
  void aZipBombIsBounded() throws IOException {
    byte[] zeros = Pages.zip(new byte[300 << 20]);
    assertThat(read("a.html.gz", zeros).codes()).containsExactly(ProblemCode.TOO_LARGE);
  }

  @Test
  void manySmallElementsEndInTime() throws IOException {
    String page = "<html><body>" + "<p>A <b>b</b> <i>c</i>.</p>".repeat(300_000);
    Collected collected = read("a.html", page);
    assertThat(collected.articles.size() + collected.problems.size()).isPositive();
  }

  @Test
  void hugeAttributesEndInTime() throws IOException {
    String page =
        Pages.page(
            "",
            "<div class='"
                + "related ".repeat(500_000)
                + "' style='"
                + " ".repeat(2_000_000)
                + "'>x</div>",
            "");
    assertThat(read("a.html", page).only().text().value()).contains("northern pier");
  }

  @Test
  void anEntityBombIsRefused() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>";
    Collected collected = read("a.xml", bomb);
    assertThat(collected.codes()).containsExactly(ProblemCode.REFUSED);
  }

  @Test
  void outsideEntitiesAreNeverRead() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the secret");
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + Pages.feed("<item><title>&x;</title></item>").substring(38);
    Collected collected = read("a.xml", feed);
    assertThat(collected.codes()).containsExactly(ProblemCode.REFUSED);
    assertThat(collected.articles).isEmpty();
  }

  @Test
  void anUnclosedFeedIsMalformed() throws IOException {
    assertThat(read("a.xml", Pages.feed("<item><title>A").substring(0, 200)).codes())
        .containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void yearZeroIsABadDate() throws IOException {
    String head = "<meta property='article:published_time' content='0000-01-01T00:00:00Z'>";
    Collected collected = read("a.html", Pages.page(head, "", ""));
    assertThat(collected.codes()).containsExactly(ProblemCode.BAD_DATE);
    assertThat(collected.only().metadata().published()).isEmpty();
  }

  @Test
  void aNameOfTenThousandCharactersIsCut() throws IOException {
    String head = "<meta name='author' content='" + "Anna".repeat(2_500) + "'>";
    Collected collected = read("a.html", Pages.page(head, "", ""));
    assertThat(collected.codes()).containsExactly(ProblemCode.FIELD_CUT);
    assertThat(collected.only().metadata().authors()).hasSize(1);
    assertThat(collected.only().metadata().authors().get(0)).hasSize(500);
  }

  @Test
  void anArchiveCutInTheMiddleKeepsWhatStandsBefore() throws IOException {
    byte[] one = Pages.record("http://a.example/1", Pages.page("", "", ""));
    byte[] two = Pages.record("http://a.example/2", Pages.page("", "", ""));
    byte[] cut = Arrays.copyOf(two, two.length / 2);
    for (byte[] archive :
        List.of(Pages.join(one, cut), Pages.join(Pages.zip(one), half(Pages.zip(two))))) {
      Collected collected = read("a.warc.gz", archive);
      assertThat(collected.articles).isNotEmpty();
      assertThat(collected.articles.get(0).metadata().address()).hasValue("http://a.example/1");
      assertThat(collected.codes()).containsExactly(ProblemCode.MALFORMED);
      assertThat(collected.problems.get(0).place()).startsWith("record 2, byte ");
    }
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  @Test
  void aBadLineDoesNotHideTheOthers() throws IOException {
    String lines =
        "{\"text\":\"The pier will close in May, the board said.\"}\n{\"text\": tru\n\n[1]\n"
            + "{\"body\":\"The unions declined to comment on the closing.\",\"title\":\"Unions\"}\n";
    Collected collected = read("a.jsonl", lines);
    assertThat(collected.articles).hasSize(2);
    assertThat(collected.codes()).containsExactly(ProblemCode.MALFORMED, ProblemCode.MALFORMED);
    assertThat(collected.problems).extracting("place").containsExactly("line 2", "line 4");
  }

  @Test
  void deeplyNestedJsonIsMalformed() throws IOException {
    assertThat(read("a.json", "[".repeat(200_000)).codes()).containsExactly(ProblemCode.MALFORMED);
    assertThat(read("a.jsonl", "{\"a\":".repeat(200_000)).codes())
        .containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void missingFilesAndUnknownKindsAreSaidSo() {
    Collected collected = new Collected();
    new Intake()
        .read(List.of(folder.resolve("none.txt"), folder.resolve("picture.png")), collected);
    assertThat(collected.codes()).containsExactly(ProblemCode.UNREADABLE, ProblemCode.UNKNOWN_KIND);
    assertThat(collected.done).hasSize(2);
  }

  /** The same bytes again and again, up to a length. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private final long length;
    private long at;

    Repeated(byte[] bytes, long length) {
      this.bytes = bytes;
      this.length = length;
    }

    @Override
    public int read() {
      return at < length ? bytes[(int) (at++ % bytes.length)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      if (at >= length) {
        return -1;
      }
      int n = (int) Math.min(count, length - at);
      for (int i = 0; i < n; i++) {
        into[from + i] = bytes[(int) ((at + i) % bytes.length)];
      }
      at += n;
      return n;
    }
  }
}
