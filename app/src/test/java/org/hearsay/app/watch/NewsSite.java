package org.hearsay.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A real web server on this machine, with pages that can be changed, and a list of who asked. */
final class NewsSite implements AutoCloseable {

  /** An answer: status, headers, body. */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer page(String body) {
      return new Answer(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer status(int status, String... headers) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        named.put(headers[i], headers[i + 1]);
      }
      return new Answer(status, named, new byte[0]);
    }
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();
  private final List<String> posted = Collections.synchronizedList(new ArrayList<>());

  NewsSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  void put(String path, Answer answer) {
    answers.put(path, answer);
  }

  void page(String path, String title, String... paragraphs) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>");
    html.append(title).append("</title></head><body><article><h1>").append(title).append("</h1>");
    for (String paragraph : paragraphs) {
      html.append("<p>").append(paragraph).append("</p>");
    }
    put(path, Answer.page(html.append("</article></body></html>").toString()));
  }

  /** A feed that names these pages. */
  void feed(String path, String... pages) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Site</title>");
    for (String page : pages) {
      String address = page.startsWith("http") ? page : at(page).toString();
      xml.append("<item><title>News of ").append(page).append("</title><link>").append(address);
      xml.append("</link><pubDate>Mon, 02 Jun 2025 08:00:00 GMT</pubDate></item>");
    }
    put(path, Answer.page(xml.append("</channel></rss>").toString()));
  }

  /** Waits until somebody asks for this page. */
  void awaitRequest(String path) throws InterruptedException {
    awaited.computeIfAbsent(path, p -> new CountDownLatch(1)).await();
  }

  /** The requests since the last call, as {@code GET /path 200}. */
  List<String> asked() {
    synchronized (asked) {
      List<String> since = List.copyOf(asked);
      asked.clear();
      return since;
    }
  }

  List<String> posted() {
    return List.copyOf(posted);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] sent = exchange.getRequestBody().readAllBytes();
    Answer answer = answers.getOrDefault(path, Answer.status(404));
    String etag = answer.headers().get("ETag");
    if (etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      answer = Answer.status(304);
    }
    if (exchange.getRequestMethod().equals("POST") && answer.status() < 300) {
      posted.add(new String(sent, StandardCharsets.UTF_8));
    }
    asked.add(exchange.getRequestMethod() + " " + path + " " + answer.status());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    awaited.computeIfAbsent(path, p -> new CountDownLatch(1)).countDown();
    boolean empty = answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
