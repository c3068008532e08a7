package org.hearsay.app.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output, line by line: each message is written whole, and it is known which requests wait
 * for their answer. Thread-safe.
 */
final class Answers extends OutputStream {

  private final OutputStream out;
  private final ObjectMapper json = new ObjectMapper();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Set<String> awaited = new HashSet<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition answered = lock.newCondition();

  Answers(OutputStream out) {
    this.out = out;
  }

  /** A request with this id, as JSON, has come in. */
  void expect(String id) {
    lock.lock();
    try {
      awaited.add(id);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until every request is answered, at most so long. */
  void awaitAll(long time, TimeUnit unit) {
    lock.lock();
    try {
      long left = unit.toNanos(time);
      while (!awaited.isEmpty() && left > 0) {
        left = answered.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Tells the client that a line was no request; such an error has no id. */
  void error(int code, String message) throws IOException {
    var answer = json.createObjectNode().put("jsonrpc", "2.0").putNull("id");
    answer.putObject("error").put("code", code).put("message", message);
    write((answer + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    lock.lock();
    try {
      for (int i = offset; i < offset + length; i++) {
        line.write(bytes[i]);
        if (bytes[i] == '\n') {
          writeLine();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void writeLine() throws IOException {
    byte[] message = line.toByteArray();
    line.reset();
    out.write(message);
    out.flush();
    JsonNode written = json.readTree(message);
    if (!written.has("method") && written.has("id")) {
      awaited.remove(written.get("id").toString());
      answered.signalAll();
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
