package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Act;
import org.hearsay.lineage.CitationFinder;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/** Lists every place where an article reaches a root of the main claim. Thread-safe. */
final class TellingReader {

  /** The rule that takes the word in front of a colon for a source. */
  private static final String LABEL = "heading-colon";

  /** The rule that finds from whom a speaker has it. */
  private static final String LEARNED = "learned-from";

  private static final Pattern OUTLET =
      Pattern.compile(
          "\\b(?i:website|newspaper|blog|magazine|news site|news agency),? "
              + "((?:\\p{Lu}|\\p{L}{1,3}\\p{Lu})\\S{1,30}(?: \\p{Lu}\\S{1,30}){0,3}),?$");

  private final CitationFinder citations = new CitationFinder();
  private final Direction direction = new Direction();
  private final OwnVoice ownVoice = new OwnVoice();
  private final CreditedOutlets credits = new CreditedOutlets();

  /** The places, by article and text order. */
  List<Telling> read(List<ArticleReading> readings, Propositions propositions, MainClaim claim) {
    List<Telling> all = new ArrayList<>();
    Pages pages = Pages.of(readings);
    People people = People.of(propositions.statements());
    StatementReach reach = new StatementReach(Topic.of(propositions), propositions);
    for (ArticleReading reading : readings) {
      List<CitedOutlet> cited = citations.find(reading);
      List<Proposition> said = propositions.byArticle().getOrDefault(reading.id(), List.of());
      List<Telling> here = new ArrayList<>();
      Set<Telling> headings = new HashSet<>();
      Reader reader = new Reader(reading, people, pages, cited, reach);
      Map<String, Double> closest = closest(said, claim, people);
      for (Proposition p : said) {
        p.statement()
            .flatMap(s -> telling(reader, p, claim.of(p), closest))
            .ifPresent(
                t -> {
                  Telling grouped = inGroup(t, propositions.group());
                  here.add(grouped);
                  if (p.place().heading()) {
                    headings.add(grouped);
                  }
                });
      }
      for (Telling t : credits.tellings(reading, cited, here, affirming(said, claim))) {
        here.add(inGroup(t, propositions.group()));
      }
      if (here.stream().noneMatch(t -> t.toward() == Toward.DENY)) {
        ownVoice
            .denial(reading, said, claim)
            .ifPresent(t -> here.add(inGroup(t, propositions.group())));
      }
      here.addAll(learned(reader, said, here));
      all.addAll(withoutIdleHearsay(explained(here, headings)));
    }
    return all;
  }

  /** "He has it from the harbour police": they told what he tells, on his page. */
  private static List<Telling> learned(Reader reader, List<Proposition> said, List<Telling> here) {
    List<Telling> found = new ArrayList<>();
    for (Proposition p : said) {
      Statement statement = p.statement().orElse(null);
      if (statement == null
          || !statement.attribution().basis().by().endsWith(LEARNED)
          || statement.via().isEmpty()) {
        continue;
      }
      String from = statement.via().get(statement.via().size() - 1).name();
      here.stream()
          .filter(t -> t.root().kind() == SourceKind.PERSON)
          .filter(t -> Names.samePerson(t.root().name(), from))
          .findFirst()
          .ifPresent(
              t ->
                  found.add(
                      new Telling(
                          new Telling.Place(
                              t.place().article(),
                              t.place().group(),
                              t.place().listener(),
                              p.excerpt()),
                          reader.root(statement),
                          statement.via(),
                          new Telling.Stand(t.toward(), false))));
    }
    return found;
  }

  /** One article and what helps to read it. */
  private record Reader(
      ArticleReading reading,
      People people,
      Pages pages,
      List<CitedOutlet> cited,
      StatementReach reach) {

    /**
     * Whom the root spoke to, if the statement does not say: the page, or the outlet it credits.
     */
    String listener() {
      String own = pages.owner(reading.id());
      return own.isEmpty() && cited.size() == 1 ? cited.get(0).outlet() : own;
    }

    /** The speaker; "the agency" is the one that the article credits. */
    Telling.Root root(Statement statement) {
      Telling.Root root = introduced(statement, Telling.Root.of(people.speaker(statement)));
      boolean nameless = root.kind() == SourceKind.OUTLET && !Hops.isNamed(root.name());
      return nameless && cited.size() == 1 && !pages.isOf(reading.id(), cited.get(0).outlet())
          ? new Telling.Root(cited.get(0).outlet(), root.kind(), root.size(), root.roles())
          : root;
    }
  }

  /** "The news website Quay Watch": the name behind the word for it is the outlet's. */
  private static Telling.Root introduced(Statement statement, Telling.Root root) {
    Matcher outlet =
        OUTLET.matcher(
            statement.attribution().roles().source().map(e -> e.words().strip()).orElse(""));
    boolean body = root.kind() == SourceKind.PERSON || root.kind() == SourceKind.ORGANISATION;
    return body && outlet.find()
        ? new Telling.Root(outlet.group(1), SourceKind.OUTLET, root.size(), List.of())
        : root;
  }

  /** "Sources say" in a headline are those whom the page's own body describes. */
  private static List<Telling> explained(List<Telling> here, Set<Telling> headings) {
    List<Telling> all = new ArrayList<>();
    for (Telling t : here) {
      boolean bare = headings.contains(t) && isBare(t);
      Optional<Telling> body =
          here.stream()
              .filter(b -> bare && !headings.contains(b) && b.toward() == t.toward())
              .filter(b -> b.root().kind() == t.root().kind() && Roots.counted(List.of(b)))
              .findFirst();
      all.add(body.map(b -> told(t, b)).orElse(t));
    }
    return all;
  }

  /** Whether a headline's words do not say who it is: "sources", "minister denies". */
  private static boolean isBare(Telling t) {
    Telling.Root root = t.root();
    boolean anybody = root.kind() == SourceKind.UNNAMED && Names.detail(root.name()).isEmpty();
    boolean guessed =
        root.kind() == SourceKind.PERSON
            && !Names.overlap(Names.words(root.name()), Names.words(t.place().excerpt().words()));
    return anybody || guessed;
  }

  /** The headline's words, told by the body's source. */
  private static Telling told(Telling heading, Telling body) {
    Telling.Place p = heading.place();
    Telling.Place place =
        new Telling.Place(p.article(), p.group(), body.place().listener(), p.excerpt());
    return new Telling(place, body.root(), body.via(), heading.stand());
  }

  /** "Reportedly" tells nothing where the article names somebody for the claim as well. */
  private static List<Telling> withoutIdleHearsay(List<Telling> here) {
    boolean named = here.stream().anyMatch(t -> Roots.counted(List.of(t)));
    return here.stream().filter(t -> !named || Roots.counted(List.of(t))).toList();
  }

  /** A statement as a place where its article reaches the statement's speaker. */
  Telling plain(Proposition p, String group, Toward toward) {
    Statement statement = p.statement().orElseThrow();
    Telling.Place place =
        new Telling.Place(p.article(), group, outlet(statement.via()), p.excerpt());
    return new Telling(
        place,
        Telling.Root.of(statement.speaker()),
        statement.via(),
        new Telling.Stand(toward, true));
  }

  /** How close each speaker comes to the claim at best. */
  private static Map<String, Double> closest(
      List<Proposition> said, MainClaim claim, People people) {
    Map<String, Double> closest = new HashMap<>();
    for (Proposition p : said) {
      p.statement()
          .ifPresent(
              s -> closest.merge(people.speaker(s).name(), claim.of(p).closeness(), Math::max));
    }
    return closest;
  }

  private Optional<Telling> telling(
      Reader reader, Proposition p, Match match, Map<String, Double> closest) {
    Statement statement = p.statement().orElseThrow();
    Toward ruled = direction.of(p, match);
    boolean told = false;
    boolean judged = false;
    if (ruled == Toward.OTHER) {
      Speaker speaker = reader.people.speaker(statement);
      double best = closest.getOrDefault(speaker.name(), 0.0);
      told = reader.reach.tells(p, speaker, match, best);
      judged = !told && reader.reach.judges(p, speaker, match);
    }
    Toward toward = told ? Toward.AFFIRM : judged ? Toward.DENY : ruled;
    boolean speaksToIt =
        toward != Toward.OTHER
            || match.relation() == Match.Relation.DIFFERS
                && match.closeness() >= ClaimSettings.BESIDE
                && !statement.act().isResponse();
    boolean nobody = Names.isNone(statement.speaker().name()) || isLabel(statement);
    if (!speaksToIt || nobody || statement.act() == Act.ASK || Intentions.is(statement)) {
      return Optional.empty();
    }
    Telling.Root root = reader.root(statement);
    List<Hop> via = Hops.of(statement);
    String heard = outlet(via);
    // A paper without a name heard it, not this page.
    boolean elsewhere = via.stream().anyMatch(hop -> hop.kind() == SourceKind.OUTLET);
    String listener = heard.isEmpty() && !elsewhere ? reader.listener() : heard;
    Telling.Place place = new Telling.Place(p.article(), p.article(), listener, p.excerpt());
    boolean firm = statement.act() != Act.BELIEVE && match.closeness() >= ClaimSettings.FIRM;
    boolean denied = statement.act() == Act.DENY;
    return Optional.of(
        new Telling(place, root, via, new Telling.Stand(toward, firm || denied, judged || told)));
  }

  /** "Managua: A blast ..." names the place where it was written, "Brave: ..." a picture. */
  private static boolean isLabel(Statement statement) {
    String rule = statement.attribution().basis().by();
    SourceKind kind = statement.speaker().kind();
    return rule.endsWith(LABEL)
        && (kind == SourceKind.OFFICE || kind == SourceKind.ORGANISATION)
        && !statement.speaker().name().contains(" ");
  }

  /** The innermost outlet of the chain that has a name; empty if none. */
  private static String outlet(List<Hop> via) {
    for (int i = via.size() - 1; i >= 0; i--) {
      if (via.get(i).kind() == SourceKind.OUTLET && Hops.isNamed(via.get(i).name())) {
        return via.get(i).name();
      }
    }
    return "";
  }

  /** What the article says, itself or through others, that is the claim. */
  private static List<Proposition> affirming(List<Proposition> said, MainClaim claim) {
    return said.stream().filter(p -> claim.of(p).relation() == Match.Relation.SAME).toList();
  }

  private static Telling inGroup(Telling t, Map<String, String> groups) {
    Telling.Place p = t.place();
    String group = groups.getOrDefault(p.article(), p.article());
    return new Telling(
        new Telling.Place(p.article(), group, p.listener(), p.excerpt()),
        t.root(),
        t.via(),
        t.stand());
  }
}
