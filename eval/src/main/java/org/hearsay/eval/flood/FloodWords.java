package org.hearsay.eval.flood;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The words that pages are made of, all of our own making. Names are built from syllables, so that
 * every story has its own; the sentences between the claims are drawn from lists, so that two
 * stories share words, and phrases now and then, as news does.
 */
final class FloodWords {

  private static final List<String> FIRST =
      words(
          "Ada Bram Clara Dario Edda Fenn Greta Hollis Irena Jonas Katya Loren Mirel Nadia Oskar"
              + " Petra Quill Rasmus Selma Tomas Ulla Viktor Wanda Yannis Zora Anselm Berit Corin Dagny Emil");

  private static final List<String> SYLLABLES =
      words(
          "bar bel cor dal den dor fal fen gar gol har hel jan kar kel lan lor mar mel nor ost pel"
              + " rav rin sal sel tar tor ul van vel vor wes yar zan zel bri dru gren kling stor thal");

  private static final List<String> NOUNS =
      words(
          "harbour market bridge council school ferry quarry mill orchard station library theatre"
              + " canal reservoir workshop museum hospital garden tower warehouse railway garage field"
              + " engine ledger contract budget tender permit survey inquiry plan report meeting campaign"
              + " festival strike harvest winter season deadline project loan tax rent wage pension"
              + " cable pump valve roof wall floor gate fence lamp clock bell door window corridor"
              + " team crew board panel union guild firm bank fund court office bureau desk branch"
              + " road path lane square corner yard dock pier shore river hill valley meadow forest");

  private static final List<String> VERBS =
      words(
          "opened closed repaired inspected painted rented sold moved measured counted cleaned"
              + " shut extended shortened reviewed praised questioned visited crossed guarded financed"
              + " planned delayed finished abandoned restored photographed mapped insured leased audited"
              + " drained flooded lit heated fenced cleared loaded unloaded filled emptied replaced"
              + " tested checked studied described mentioned passed blocked watched served supplied");

  private static final List<String> ADJECTIVES =
      words(
          "old new narrow wide northern southern eastern western small large quiet busy wooden"
              + " iron stone public private local regional early late cold warm dry wet empty full"
              + " costly cheap modest famous forgotten temporary former joint annual monthly rural urban");

  private static final List<String> WHEN =
      List.of(
          "in the spring",
          "in the autumn",
          "last year",
          "two years ago",
          "for a decade",
          "at the weekend",
          "in the early hours",
          "before the holidays",
          "during the storm",
          "after a long debate",
          "with little notice",
          "for the third time",
          "without delay",
          "under a new law",
          "despite protests",
          "at a low price",
          "near the border",
          "on the edge of town",
          "by a narrow vote",
          "in a single day");

  private final SplittableRandom random;

  FloodWords(SplittableRandom random) {
    this.random = random;
  }

  private static List<String> words(String joined) {
    return List.of(joined.split(" "));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  String noun() {
    return one(NOUNS);
  }

  /** A name of two or three syllables, capitalised. */
  String name() {
    String name = one(SYLLABLES) + one(SYLLABLES) + (chance(0.5) ? one(SYLLABLES) : "");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  String person() {
    return one(FIRST) + " " + name();
  }

  /** A sentence that nobody is said to have said. */
  String filler(List<String> namesOfStory) {
    String subject = chance(0.4) ? one(namesOfStory) : "The " + one(ADJECTIVES) + " " + noun();
    String object = "the " + one(ADJECTIVES) + " " + noun();
    String tail =
        switch (below(4)) {
          case 0 -> " and " + one(VERBS) + " the " + noun() + " " + one(WHEN);
          case 1 -> " of the " + noun() + " " + one(WHEN);
          case 2 -> " " + one(WHEN) + ", beside the " + one(ADJECTIVES) + " " + noun();
          default -> " " + one(WHEN);
        };
    return subject + " " + one(VERBS) + " " + object + tail + ".";
  }

  /** The text with about this share of its words replaced, never inside names. */
  String edited(String text, double share) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      boolean plain = word.strip().chars().allMatch(Character::isLowerCase) && word.length() > 4;
      if (plain && chance(share)) {
        out.append(one(ADJECTIVES)).append(word.endsWith(" ") ? " " : "");
      } else {
        out.append(word);
      }
    }
    return out.toString();
  }

  /** As a poor translation gives it: articles lost, a name spelt another way. */
  String garbled(String text, String name) {
    String spelt = name.replaceFirst("([aeiou])", name.contains("a") ? "e" : "a") + "s";
    StringBuilder out = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      if (!(word.equals("the ") && chance(0.3))) {
        out.append(word);
      }
    }
    return out.toString().replace(name, spelt);
  }
}
