package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;

/** The pages on which people decide, and the one place where their decisions come in. */
final class DeskPages {

  private static final String NAME = "hearsay-name";

  /** A browser remembers a name for a year, in seconds. */
  private static final int YEAR = 365 * 24 * 60 * 60;

  /** Letters of a name; longer ones are a mistake. */
  private static final int LONGEST_NAME = 80;

  private static final int LONGEST_WHY = 2000;

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final DecisionBook book;
  private final Tokens tokens;
  private final Clock clock;

  DeskPages(Ledger ledger, StoryShelf shelf, DecisionBook book, Tokens tokens) {
    this.ledger = ledger;
    this.shelf = shelf;
    this.book = book;
    this.tokens = tokens;
    this.clock = Clock.systemUTC();
  }

  void routes(RoutesConfig routes) {
    routes.get("/decisions", this::decisions);
    routes.get("/decide/{article}/{statement}", this::statement);
    routes.get("/story/{story}/claim/{claim}", this::claim);
    routes.post("/decide", this::decide);
    routes.post("/name", this::name);
  }

  /** What a page needs to show and take decisions. */
  Desk desk(Context context) {
    String query = Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
    return new Desk(tokens.token(), who(context), book.log(), context.path() + query);
  }

  private void decisions(Context context) {
    Rendering.page(context, "decisions", Map.of("desk", desk(context)));
  }

  private void statement(Context context) {
    String article = context.pathParam("article");
    Optional<StoryShelf.Entry> entry = shelf.entry(Rendering.query(context, "story"));
    Optional<ArticleReading> reading = ledger.adjustedReading(article);
    Optional<LedgerRow> row =
        reading.stream()
            .flatMap(r -> r.statements().stream())
            .filter(s -> s.id().equals(context.pathParam("statement")))
            .map(s -> new LedgerRow(article, s))
            .findFirst();
    if (row.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Rendering.page(
        context,
        "decide-statement",
        Map.of("view", DeskViews.statement(entry, row.get()), "desk", desk(context)));
  }

  private void claim(Context context) {
    String number = context.pathParam("claim");
    Optional<DeskViews.OfClaim> view =
        number.matches("[0-9]{1,4}")
            ? shelf
                .entry(context.pathParam("story"))
                .flatMap(entry -> DeskViews.claim(entry, Integer.parseInt(number)))
            : Optional.empty();
    if (view.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Rendering.page(context, "decide-claim", Map.of("view", view.get(), "desk", desk(context)));
  }

  // --- what comes in ---------------------------------------------------------------------------

  private void decide(Context context) {
    if (!tokens.matches(Rendering.form(context, "token"))) {
      refuse(
          context,
          HttpStatus.FORBIDDEN,
          "This form is not from a page of this run; load it again.");
      return;
    }
    String who = Rendering.form(context, "who").strip();
    who = who.isEmpty() ? who(context) : who;
    String why = Rendering.form(context, "why").strip();
    if (who.isEmpty() || !fits(who)) {
      refuse(
          context,
          HttpStatus.BAD_REQUEST,
          "A decision needs the name of who makes it, on one line.");
      return;
    }
    if (why.length() > LONGEST_WHY) {
      refuse(context, HttpStatus.BAD_REQUEST, "The reason is too long.");
      return;
    }
    remember(context, who);
    try {
      Ruling ruling = new RulingForm(ledger, shelf, context::formParams).ruling();
      keep(context, new Decision.Made(who, clock.instant(), why), ruling);
    } catch (RulingForm.Refused e) {
      refuse(context, HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  private void keep(Context context, Decision.Made made, Ruling ruling) {
    String seen = Rendering.form(context, "seen");
    DecisionLog log = book.log(seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0);
    Decision decision = log.decide(made, ruling);
    Ledger.Appended appended = ledger.append(decision);
    if (appended.kept()) {
      context.redirect(back(context), HttpStatus.SEE_OTHER);
      return;
    }
    Desk desk = desk(context);
    if (appended.standing().isEmpty()) {
      refuse(context, HttpStatus.CONFLICT, "What should be taken back is not there.");
      return;
    }
    context.status(HttpStatus.CONFLICT);
    Rendering.page(
        context,
        "conflict",
        Map.of(
            "desk", desk,
            "standing", desk.shown(appended.standing().get()),
            "mine", DecisionWords.of(decision, desk.log()),
            "fields", context.formParamMap(),
            "back", back(context)));
  }

  private void name(Context context) {
    String who = Rendering.form(context, "who").strip();
    if (!tokens.matches(Rendering.form(context, "token")) || !fits(who)) {
      refuse(context, HttpStatus.FORBIDDEN, "The name was not taken; load the page again.");
      return;
    }
    remember(context, who);
    context.redirect(back(context), HttpStatus.SEE_OTHER);
  }

  private static boolean fits(String who) {
    return who.length() <= LONGEST_NAME && who.chars().noneMatch(Character::isISOControl);
  }

  private static void refuse(Context context, HttpStatus status, String message) {
    context.status(status);
    Rendering.page(context, "failed", Map.of("message", message, "status", status.getCode()));
  }

  /** A page of ours, and nothing else. */
  private static String back(Context context) {
    String back = Rendering.form(context, "back");
    boolean ours =
        back.matches("/[A-Za-z0-9%._~/?&=+@:,;!$'()*#-]{0,2000}") && !back.startsWith("//");
    return ours ? back : "/decisions";
  }

  private static void remember(Context context, String who) {
    Cookie cookie =
        new Cookie(NAME, URLEncoder.encode(who, StandardCharsets.UTF_8).replace("+", "%20"));
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setPath("/");
    context.cookie(cookie);
  }

  private static String who(Context context) {
    String cookie = Optional.ofNullable(context.cookie(NAME)).orElse("");
    try {
      String who = URLDecoder.decode(cookie, StandardCharsets.UTF_8).strip();
      return fits(who) ? who : "";
    } catch (IllegalArgumentException e) {
      return ""; // Not what we set: as if there were none.
    }
  }
}
