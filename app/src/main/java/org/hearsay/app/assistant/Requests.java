package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Standard input, line by line, for a transport that gives up at the first line that is no JSON and
 * drops answers that are still being worked out when its input ends. A bad line is answered with
 * the protocol's own error, and the end is held back until everything is answered. Read by one
 * thread.
 */
final class Requests extends InputStream {

  /** Bytes of one message; a text of the greatest length that read_article takes fits in. */
  private static final int MOST_LINE = 16 << 20;

  /** How long the end is held back for answers, in minutes; reading 500 files takes a few. */
  private static final long PATIENCE = 10;

  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;

  private final InputStream in;
  private final Answers answers;
  private final ObjectMapper json = new ObjectMapper();
  private byte[] line = new byte[0];
  private int at;
  private boolean ended;

  Requests(InputStream in, Answers answers) {
    this.in = new BufferedInputStream(in);
    this.answers = answers;
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, line.length - at);
    System.arraycopy(line, at, buffer, offset, n);
    at += n;
    return n;
  }

  /** Whether there are bytes to hand on. */
  private boolean fill() throws IOException {
    while (at == line.length) {
      if (ended) {
        return false;
      }
      byte[] next = nextLine();
      if (ended) {
        answers.awaitAll(PATIENCE, TimeUnit.MINUTES);
        return false;
      }
      if (next.length > 1 && isMessage(next)) {
        line = next;
        at = 0;
      }
    }
    return true;
  }

  /** The next line with its end; sets {@link #ended} where there is none. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        if (bytes.size() == 0) {
          ended = true;
          return bytes.toByteArray();
        }
        break;
      }
      tooLong |= bytes.size() >= MOST_LINE;
      if (!tooLong) {
        bytes.write(b);
      }
    }
    if (tooLong) {
      answers.error(INVALID_REQUEST, "a message of more than " + MOST_LINE + " bytes is not read");
      return new byte[0];
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private boolean isMessage(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return false;
    }
    try {
      JsonNode message = json.readTree(text);
      if (!message.isObject() || !message.path("jsonrpc").asText().equals("2.0")) {
        answers.error(INVALID_REQUEST, "a message is a JSON object with \"jsonrpc\":\"2.0\"");
        return false;
      }
      if (message.has("method") && message.has("id")) {
        answers.expect(message.get("id").toString());
      }
      return true;
    } catch (JsonProcessingException e) {
      answers.error(PARSE_ERROR, "a line is one JSON message: " + e.getOriginalMessage());
      return false;
    }
  }
}
