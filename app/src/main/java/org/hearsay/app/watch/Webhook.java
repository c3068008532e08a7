package org.hearsay.app.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Posts events, one JSON object each, in order. What is not taken stays in the list and is tried
 * again in the next round; a receiver may get an event twice if its answer is lost.
 */
final class Webhook {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(WatchSettings.CONNECT).build();
  private final URI address;
  private final String agent;
  private final Pauses pauses;

  Webhook(URI address, String agent, Pauses pauses) {
    this.address = address;
    this.agent = agent;
    this.pauses = pauses;
  }

  /**
   * Posts what waits and removes what was taken.
   *
   * @return why it stopped, if something is left
   */
  Optional<String> deliver(List<String> waiting) throws InterruptedException {
    while (waiting.size() > WatchSettings.MOST_WAITING) {
      waiting.remove(0);
    }
    while (!waiting.isEmpty()) {
      Optional<String> refused = post(waiting.get(0));
      if (refused.isPresent()) {
        return refused;
      }
      waiting.remove(0);
    }
    return Optional.empty();
  }

  private Optional<String> post(String event) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(WatchSettings.WHOLE)
            .header("User-Agent", agent)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(event))
            .build();
    String why = "";
    Duration wait = WatchSettings.WEBHOOK_WAIT;
    for (int n = 1; n <= WatchSettings.WEBHOOK_TRIES; n++) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 200 && status < 300) {
          return Optional.empty();
        }
        why = "status " + status;
      } catch (IOException e) {
        why = e.getClass().getSimpleName() + " " + e.getMessage();
      }
      if (n < WatchSettings.WEBHOOK_TRIES) {
        pauses.pause(wait);
        wait = wait.multipliedBy(2);
      }
    }
    return Optional.of(why);
  }
}
