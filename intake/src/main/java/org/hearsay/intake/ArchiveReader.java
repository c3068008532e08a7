package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Article;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (WARC, ISO 28500), also zipped record by record: the pages among their response and
 * resource records. A damaged or cut record is a problem; everything before it is kept.
 */
final class ArchiveReader implements InputReader {

  private final IntakeLimits limits;
  private final PageReader pages;

  ArchiveReader(IntakeLimits limits, PageReader pages) {
    this.limits = limits;
    this.pages = pages;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    // The record that is being read or looked for, from 1, and the first byte of the last one
    // found.
    int number = 1;
    long start = 0;
    try (WarcReader reader = new WarcReader(Channels.newChannel(new Unclosed(input.in())))) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        start = reader.position();
        record(input, next.get(), "record " + number, sink);
        number++;
      }
      if (number == 1) {
        sink.problem(
            new Problem(ProblemCode.EMPTY, input.file(), "", "There is no record in the archive."));
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      sink.problem(
          new Problem(
              ProblemCode.MALFORMED,
              input.file(),
              "record " + number + ", byte " + start,
              "The archive is damaged or cut short here; what stands before was read ("
                  + e.getClass().getSimpleName()
                  + ")."));
    }
  }

  private void record(Input input, WarcRecord record, String place, IntakeSink sink)
      throws IOException {
    Optional<WarcPayload> payload = payload(record);
    if (payload.isEmpty() || !isPage(payload.get().type())) {
      return;
    }
    FieldCheck fields = new FieldCheck(input.file(), place, limits);
    byte[] bytes = unzipped(payload.get().body().stream().readNBytes(limits.pageBytes() + 1));
    String address = ((WarcTargetRecord) record).target();
    String id = input.id() + "-" + place.substring("record ".length());
    Optional<Article> article = Optional.empty();
    if (bytes.length > limits.pageBytes()) {
      fields.add(
          ProblemCode.TOO_LARGE,
          "A page of more than " + limits.pageBytes() + " bytes is not read.");
    } else {
      Optional<String> charset =
          Optional.ofNullable(payload.get().type().parameters().get("charset"));
      article =
          Decoding.text(bytes, charset, fields)
              .flatMap(html -> pages.read(id, html, address, fields));
    }
    if (article.isPresent()) {
      sink.article(input.file(), article.get(), fields.problems());
    } else {
      fields.problems().forEach(sink::problem);
    }
  }

  /** Many crawlers store the body as it came over the wire, zipped. */
  private byte[] unzipped(byte[] bytes) throws IOException {
    boolean zipped = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    if (!zipped) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(limits.pageBytes() + 1);
    }
  }

  private static Optional<WarcPayload> payload(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response.http().status() == 200 ? response.payload() : Optional.empty();
    }
    return record instanceof WarcResource resource ? resource.payload() : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static boolean isPage(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }
}
