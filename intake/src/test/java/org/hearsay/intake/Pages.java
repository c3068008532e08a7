package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Inputs made for tests. */
final class Pages {

  static final String BODY =
      """
      <p>The harbour board of Eastport will close its northern pier in May, its chair said on Tuesday,
      after engineers found that the sea had hollowed out two of the six piles.</p>
      <p>"We cannot wait for another winter," the chair, Maria Lind, told <a href="/tag/reuters">Reuters</a>,
      adding that the work would take nine months and cost about 4 million crowns, a third of it paid by
      the town.</p>
      <p>Two fishermen's unions, which had asked for a delay, declined to comment. A spokesman for the
      ministry said that it had not yet seen the engineers' report, and would answer in writing.</p>
      <p>The pier was built in 1931 and was last repaired in 1988, according to the town's archive.</p>
      """;

  private Pages() {}

  static String page(String head, String before, String after) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Pier to close | Eastport Gazette</title>"
        + head
        + "</head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav>"
        + "<article><h1>Pier to close</h1>"
        + before
        + "<div class='story-text'>"
        + BODY
        + "</div>"
        + after
        + "</article><footer>All rights reserved by the board of the paper</footer></body></html>";
  }

  static String feed(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Coast"
        + " Wire</title><link>http://coast.example/</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  static byte[] record(String address, String html) {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length
            + "\r\n\r\n";
    int length = http.length() + page.length;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2021-03-12T10:00:00Z\r\nWARC-Record-ID:"
            + " <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8),
        http.getBytes(StandardCharsets.UTF_8),
        page,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
