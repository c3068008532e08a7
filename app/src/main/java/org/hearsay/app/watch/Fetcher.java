package org.hearsay.app.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Asks for pages as a guest: robots rules, conditional requests, one request a second and host,
 * waits that hosts ask for, bounds on size, time and redirects. For one thread.
 */
final class Fetcher {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(WatchSettings.CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final AddressPolicy policy;
  private final Hosts hosts;
  private final Robots robots;
  private final String agent;

  /**
   * A fetcher.
   *
   * @param feeds what the user named, which may lie in the inner network
   * @param hosts when each host may be asked
   * @param clock for the age of robots rules
   * @param agent how it names itself to servers
   */
  Fetcher(Iterable<URI> feeds, Hosts hosts, Clock clock, String agent) {
    this.policy = new AddressPolicy(feeds);
    this.hosts = hosts;
    this.robots = new Robots(clock, this::rules);
    this.agent = agent;
  }

  /**
   * Asks for a feed or a page.
   *
   * @param known what was given with the version that is there; it is not sent again if it is the
   *     same
   */
  Outcome get(URI address, Outcome.Validators known) throws InterruptedException {
    URI at = address;
    for (int hops = 0; hops <= WatchSettings.MOST_REDIRECTS; hops++) {
      Optional<Outcome> refused = refused(at);
      if (refused.isPresent()) {
        return refused.get();
      }
      Robots.Found rules = robots.of(at);
      if (rules.instead().isPresent()) {
        return rules.instead().get();
      }
      if (!rules.allows(at)) {
        return new Outcome.Refused("the site's robots.txt does not allow it");
      }
      Step step = ask(new Ask(at, known, rules.gap(), WatchSettings.MOST_BYTES));
      if (step.outcome().isPresent()) {
        return step.outcome().get();
      }
      at = step.next().orElseThrow();
    }
    return new Outcome.Refused("more than " + WatchSettings.MOST_REDIRECTS + " redirects");
  }

  /** The rules of a host; redirects are followed, without asking for rules about rules. */
  private Outcome rules(URI address) throws InterruptedException {
    URI at = address;
    for (int hops = 0; hops <= WatchSettings.MOST_REDIRECTS; hops++) {
      Optional<Outcome> refused = refused(at);
      if (refused.isPresent()) {
        return refused.get();
      }
      Step step =
          ask(
              new Ask(
                  at, Outcome.Validators.NONE, WatchSettings.GAP, WatchSettings.MOST_ROBOTS_BYTES));
      if (step.outcome().isPresent()) {
        return step.outcome().get();
      }
      at = step.next().orElseThrow();
    }
    return new Outcome.Missing(404); // RFC 9309, 2.3.1.2: too many redirects are as no rules
  }

  private Optional<Outcome> refused(URI address) {
    try {
      return policy.refusal(address).map(Outcome.Refused::new);
    } catch (UnknownHostException e) {
      return Optional.of(
          new Outcome.Later(
              hosts.failed(AddressPolicy.host(address), Optional.empty()),
              "there is no host " + address.getHost()));
    }
  }

  private record Ask(URI address, Outcome.Validators known, java.time.Duration gap, int mostBytes) {

    /** Of rules the first part counts (RFC 9309, 2.5); of a page nothing would. */
    boolean mayBeCut() {
      return mostBytes == WatchSettings.MOST_ROBOTS_BYTES;
    }
  }

  /** What one request gave: an outcome, or where to ask next. */
  private record Step(Optional<Outcome> outcome, Optional<URI> next) {
    static Step of(Outcome outcome) {
      return new Step(Optional.of(outcome), Optional.empty());
    }
  }

  private Step ask(Ask ask) throws InterruptedException {
    String host = AddressPolicy.host(ask.address());
    var wait = hosts.await(host, ask.gap());
    if (wait.isPresent()) {
      return Step.of(new Outcome.Later(wait.get(), "the host is given time"));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(ask.address())
            .timeout(WatchSettings.WHOLE)
            .header("User-Agent", agent)
            .header("Accept", "application/rss+xml, application/atom+xml, text/html, */*;q=0.1")
            .header("Accept-Encoding", "gzip");
    Map.of("If-None-Match", ask.known().etag(), "If-Modified-Since", ask.known().lastModified())
        .forEach((name, value) -> header(request, name, value));
    try {
      return answered(ask, host, exchange(request.build(), ask.mostBytes()));
    } catch (IOException e) {
      return Step.of(
          new Outcome.Later(
              hosts.failed(host, Optional.empty()),
              "it cannot be reached: " + e.getClass().getSimpleName() + " " + e.getMessage()));
    }
  }

  /** A value that a server gave is sent back only if it is a header's value at all. */
  private static void header(HttpRequest.Builder request, String name, String value) {
    if (!value.isBlank() && value.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      request.header(name, value);
    }
  }

  /** A response with its body, of which at most one byte more than the bound was read. */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  private record Reply(int status, HttpHeaders headers, byte[] body) {}

  private Reply exchange(HttpRequest request, int most) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      CompletableFuture<byte[]> read =
          CompletableFuture.supplyAsync(() -> bytes(body, response.headers(), most));
      return new Reply(
          response.statusCode(),
          response.headers(),
          read.get(WatchSettings.WHOLE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      throw new IOException("the body is damaged or was cut off", e);
    } catch (TimeoutException e) {
      throw new IOException(
          "the body took longer than " + WatchSettings.WHOLE.toSeconds() + " s", e);
    }
  }

  private static byte[] bytes(InputStream body, HttpHeaders headers, int most) {
    try {
      boolean zipped =
          headers.firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
      byte[] raw = body.readNBytes(most + 1);
      if (!zipped || raw.length == 0 || raw.length > most) {
        return raw;
      }
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
        return in.readNBytes(most + 1);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Step answered(Ask ask, String host, Reply reply) {
    int status = reply.status();
    if (status == 429 || status == 408 || status >= 500) {
      return Step.of(
          new Outcome.Later(
              hosts.failed(host, reply.headers().firstValue("Retry-After")), "status " + status));
    }
    hosts.answered(host);
    if (status == 304) {
      return Step.of(new Outcome.NotModified());
    }
    if (status >= 300 && status < 400) {
      return reply
          .headers()
          .firstValue("Location")
          .flatMap(location -> resolved(ask.address(), location))
          .map(next -> new Step(Optional.empty(), Optional.of(next)))
          .orElseGet(() -> Step.of(new Outcome.Missing(status)));
    }
    if (status != 200) {
      return Step.of(new Outcome.Missing(status));
    }
    if (reply.body().length > ask.mostBytes() && !ask.mayBeCut()) {
      return Step.of(new Outcome.Refused("it is larger than " + ask.mostBytes() + " bytes"));
    }
    return Step.of(content(ask.address(), reply));
  }

  private static Outcome content(URI address, Reply reply) {
    Optional<String> charset =
        reply
            .headers()
            .firstValue("Content-Type")
            .map(CHARSET::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1));
    return new Outcome.Content(
        address,
        reply.body(),
        charset,
        new Outcome.Validators(
            reply.headers().firstValue("ETag").orElse(""),
            reply.headers().firstValue("Last-Modified").orElse("")));
  }

  private static Optional<URI> resolved(URI from, String location) {
    try {
      return Optional.of(from.resolve(new URI(location.strip().replace(" ", "%20"))));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
