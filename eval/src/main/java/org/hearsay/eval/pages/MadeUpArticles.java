package org.hearsay.eval.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.article.StatedDate;

/** Articles about made-up events, with sources of every kind; the same seed gives the same ones. */
final class MadeUpArticles {

  private static final String[] FIRST = {
    "Ada", "Bo", "Cora", "Dario", "Elin", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kaia", "Lev",
    "Mara", "Nils", "Orla", "Pavel", "Rosa", "Sten", "Tilda", "Viggo"
  };
  private static final String[] LAST = {
    "Abelson",
    "Brask",
    "Corvin",
    "Dahlke",
    "Ekman",
    "Fennick",
    "Garrow",
    "Hollin",
    "Ivarsen",
    "Jarrett",
    "Kestrel",
    "Lindgren",
    "Morrow",
    "Nystad",
    "Orrin",
    "Pellworth",
    "Quarrie",
    "Rasmus",
    "Stavely",
    "Thorne",
    "Ulrich",
    "Vance",
    "Wexley",
    "Yarrow"
  };
  private static final String[] TOWN = {
    "Ostle", "Quenby", "Carrow", "Halden", "Marrow", "Tarn", "Velm", "Norvane", "Brill", "Skerry",
    "Lindow", "Farsund", "Pellin", "Groton", "Wick"
  };
  private static final String[] THING = {
    "bridge",
    "harbour",
    "reservoir",
    "hospital",
    "railway line",
    "power station",
    "school",
    "airfield",
    "mine",
    "canal",
    "stadium",
    "refinery"
  };
  private static final String[] EVENT = {
    "would be closed",
    "had been sold",
    "was damaged by the storm",
    "would be rebuilt",
    "had failed an inspection",
    "was to be handed to the army",
    "had run out of money",
    "would open in the spring"
  };
  private static final String[] OUTLET = {
    "The Harbour Gazette", "Valley Brief", "Carrow Tribune", "Orrin Sentinel", "The Lantern",
    "County List", "The Morning Wick", "Ostle Online", "Northern Ledger", "The Daily Perch",
    "Upland Post", "Skerry Observer"
  };
  private static final String[] DETAIL = {
    "The work would cost %d million crowns", "At least %d people were brought to safety",
    "The contract was signed %d days ago", "Some %d workers would lose their places",
    "The first cracks were seen %d weeks before"
  };

  private static final String[] WAIT = {
    "waited %d weeks for an answer", "written %d letters to the council",
        "met %d times in the hall",
    "collected %d names", "asked for help on %d occasions", "put up %d posters"
  };
  private static final String[] NEXT = {
    "the council meets again in %d days", "a report is due in %d weeks",
    "the next vote is %d weeks away", "some %d questions are still open",
    "only %d of the plans were ever shown", "%d engineers have gone home since"
  };

  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  private final Random random;
  private final PlainTextReader reader = new PlainTextReader();

  MadeUpArticles(long seed) {
    this.random = new Random(seed);
  }

  /** An event that several articles tell. */
  record Event(String town, String thing, String what, String minister, LocalDate day) {}

  Event event() {
    return new Event(
        one(TOWN),
        one(THING),
        one(EVENT),
        one(FIRST) + " " + one(LAST),
        START.plusDays(random.nextInt(300)));
  }

  /** An article about an event, with this id. */
  Article article(String id, Event event) {
    String claim = "the " + event.thing() + " at " + event.town() + " " + event.what();
    List<String> parts = new ArrayList<>();
    parts.add(upper("the " + event.thing() + " at " + event.town()) + " " + event.what());
    parts.add("Minister " + event.minister() + " said on Monday that " + claim + ".");
    int sentences = 7 + random.nextInt(8);
    for (int i = 0; i < sentences; i++) {
      parts.add(sentence(event, claim));
    }
    String text = String.join("\n\n", parts) + "\n";
    Article read = reader.read(id, text);
    return new Article(
        id,
        read.text(),
        read.metadata()
            .withTitle(Optional.of(parts.get(0)))
            .withOutlet(Optional.of(one(OUTLET)))
            .withPublished(
                Optional.of(
                    new StatedDate(
                        event.day().plusDays(random.nextInt(5)), Optional.empty(), "made up")))
            .withAddress(Optional.of("https://example.org/" + id)),
        read.layout());
  }

  private String sentence(Event event, String claim) {
    String person = one(FIRST) + " " + one(LAST);
    String detail = counted(DETAIL);
    return switch (random.nextInt(14)) {
      case 0 ->
          "Two people familiar with the matter said that "
              + claim
              + " and that "
              + lower(detail)
              + ".";
      case 1 -> "A spokesman for the town, " + person + ", denied that " + claim + ".";
      case 2 -> "The company declined to comment.";
      case 3 -> "\u201C" + detail + ",\u201D " + person + ", an engineer, said.";
      case 4 -> one(OUTLET) + " reported that " + lower(detail) + ", citing two officials.";
      case 5 -> "According to " + person + ", " + lower(detail) + ".";
      case 6 -> "The ministry confirmed that " + claim + ", and " + lower(detail) + ".";
      case 7 -> person + " did not respond to a request for comment on the " + event.thing() + ".";
      default ->
          "The people of "
              + event.town()
              + " had "
              + counted(WAIT)
              + ", and "
              + counted(NEXT)
              + ".";
    };
  }

  private String counted(String[] list) {
    return String.format(Locale.ROOT, one(list), 2 + random.nextInt(90));
  }

  private String one(String[] list) {
    return list[random.nextInt(list.length)];
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
