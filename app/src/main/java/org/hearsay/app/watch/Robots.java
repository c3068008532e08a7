package org.hearsay.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The robots rules of each host (RFC 9309), kept for a day. For one thread. */
final class Robots {

  /** The name that rules are looked up under. */
  static final String NAME = "hearsay";

  /** Fetches the rules of a host, past its redirects. */
  interface Source {
    Outcome rules(URI address) throws InterruptedException;
  }

  private record Kept(BaseRobotRules rules, Instant until) {}

  /** Rules, or why they cannot be had now. */
  record Found(Optional<BaseRobotRules> rules, Optional<Outcome> instead) {

    /** At least so long between two requests. */
    Duration gap() {
      Duration asked =
          rules
              .filter(r -> r.getCrawlDelay() > 0)
              .map(r -> Duration.ofMillis(r.getCrawlDelay()))
              .orElse(WatchSettings.GAP);
      return asked.compareTo(WatchSettings.GAP) < 0 ? WatchSettings.GAP : asked;
    }

    boolean allows(URI address) {
      return rules.map(r -> r.isAllowed(address.toString())).orElse(false);
    }
  }

  private final Map<String, Kept> kept = new HashMap<>();
  private final Clock clock;
  private final Source source;

  Robots(Clock clock, Source source) {
    this.clock = clock;
    this.source = source;
  }

  Found of(URI address) throws InterruptedException {
    String host = address.getScheme() + "://" + AddressPolicy.host(address);
    Kept known = kept.get(host);
    if (known != null && known.until().isAfter(clock.instant())) {
      return new Found(Optional.of(known.rules()), Optional.empty());
    }
    URI place = address.resolve("/robots.txt");
    Outcome outcome = source.rules(place);
    // The parser takes a delay above its bound for a refusal; ours waits for later rounds.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Duration.ofDays(1).toMillis(), 0);
    BaseRobotRules rules;
    if (outcome instanceof Outcome.Content content) {
      rules = parser.parseContent(place.toString(), content.bytes(), "text/plain", List.of(NAME));
    } else if (outcome instanceof Outcome.Missing missing) {
      rules = parser.failedFetch(missing.status()); // 4xx: no rules, everything is allowed
    } else {
      // Cannot be had: RFC 9309 takes that for a refusal, for now.
      return new Found(Optional.empty(), Optional.of(outcome));
    }
    kept.put(host, new Kept(rules, clock.instant().plus(WatchSettings.ROBOTS_AGE)));
    return new Found(Optional.of(rules), Optional.empty());
  }
}
