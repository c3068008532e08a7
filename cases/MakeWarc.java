import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the HTML pages of a folder as a plain WARC 1.0 archive (ISO 28500) to standard output: one
 * response record a page, the address taken from the page's canonical link. Same pages, same bytes:
 * record ids come from the content and every record carries one fixed time.
 *
 * <p>{@code java cases/MakeWarc.java FOLDER > FILE.warc}
 */
public final class MakeWarc {

  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]{1,500})\">");
  private static final String TIME = "2025-03-01T00:00:00Z";

  public static void main(String[] arguments) throws IOException {
    List<Path> pages;
    try (var files = Files.list(Path.of(arguments[0]))) {
      pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    for (Path page : pages) {
      record(Files.readAllBytes(page), System.out);
    }
    System.out.flush();
  }

  private static void record(byte[] page, OutputStream out) throws IOException {
    Matcher address = CANONICAL.matcher(new String(page, StandardCharsets.UTF_8));
    if (!address.find()) {
      throw new IOException("a page without a canonical address");
    }
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    block.writeBytes(page);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address.group(1)
            + "\r\nWARC-Date: "
            + TIME
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(page)
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + block.size()
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    block.writeTo(out);
    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private MakeWarc() {}
}
