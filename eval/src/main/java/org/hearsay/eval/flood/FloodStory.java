package org.hearsay.eval.flood;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.hearsay.article.Metadata;
import org.hearsay.article.PlainTextReader;
import org.hearsay.article.StatedDate;
import org.hearsay.eval.flood.FloodPage.Made;

/**
 * The pages of one invented story: some reports with sources of their own, one denial, and for the
 * rest copies, copies with edits, garbled copies, parts in other texts, rewrites that credit, and
 * rewrites of rewrites. Everything follows from the seed and the story's number.
 */
final class FloodStory {

  /** Share of pages that state no date, and of the others, of those that state only the day. */
  private static final double UNDATED = 0.15;

  private static final double DAY_ONLY = 0.3;

  /** Share of copies that say where they come from. */
  private static final double CREDITED = 0.3;

  /** Of the words of an edited copy: as much as a sub-editor changes. */
  private static final double EDITS = 0.05;

  private static final List<String> ROLES =
      List.of("an engineer", "an accountant", "a clerk", "an inspector", "a surveyor");

  private static final List<String> GROUPS =
      List.of("three people familiar with the matter", "two officials", "a senior official");

  private static final List<String> PAPERS =
      List.of("Herald", "Courier", "Gazette", "Tribune", "Chronicle", "Observer", "Post", "Times");

  /**
   * What is true of a story.
   *
   * @param named named sources who affirm the claim, all different people
   * @param unnamed reports that rest on an unnamed source
   */
  record Truth(int named, int unnamed) {
    /** Named people are different; an unnamed source may be any of them. */
    int min() {
      return Math.max(1, named);
    }

    int max() {
      return named + unnamed;
    }
  }

  private final int number;
  private final FloodWords words;
  private final PlainTextReader reader = new PlainTextReader();
  private final List<FloodPage> pages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final List<OffsetDateTime> times = new ArrayList<>();
  private final String actor;
  private final String place;
  private final String works;
  private final String sum;
  private final List<String> names;
  private final String agency;
  private int named;
  private int unnamed;

  private FloodStory(int number, long seed) {
    this.number = number;
    this.words = new FloodWords(new SplittableRandom(seed * 1_000_003 + number));
    this.actor = words.person();
    this.place = words.name() + "by";
    this.works = words.name() + " " + words.noun();
    this.sum = (2 + words.below(97)) + " million crowns";
    this.names = List.of(actor, "The " + works, place, words.person(), words.name() + " Holdings");
    this.agency = words.name() + " News Agency";
  }

  /** The pages of a story and what is true of it. */
  record Flood(List<FloodPage> pages, Truth truth) {}

  /**
   * Makes a story.
   *
   * @param number its number in the flood
   * @param size how many pages
   */
  static Flood make(int number, long seed, int size) {
    FloodStory story = new FloodStory(number, seed);
    int own = 2 + story.words.below(3);
    for (int i = 0; i < own; i++) {
      story.own(i);
    }
    if (size > 5) {
      story.denial();
    }
    while (story.pages.size() < size) {
      story.derived(own);
    }
    return new Flood(List.copyOf(story.pages), new Truth(story.named, story.unnamed));
  }

  private String claim(int form) {
    return switch (form % 3) {
      case 0 ->
          "the mayor of "
              + place
              + ", "
              + actor
              + ", sold the "
              + works
              + " for "
              + sum
              + " without a tender";
      case 1 ->
          "mayor " + actor + " of " + place + " sold the " + works + " without a tender for " + sum;
      default ->
          "the "
              + works
              + " was sold without a tender by "
              + actor
              + ", the mayor of "
              + place
              + ", for "
              + sum;
    };
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private String fillers(int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int p = 0; p < paragraphs; p++) {
      for (int s = 0; s < 3; s++) {
        text.append(words.filler(names)).append(s < 2 ? " " : "\n\n");
      }
    }
    return text.toString();
  }

  /** A report that rests on a source of its own. */
  private void own(int form) {
    boolean byName = words.chance(0.5);
    String source =
        byName
            ? words.person() + ", " + words.one(ROLES) + " at the town hall,"
            : words.one(GROUPS);
    named += byName ? 1 : 0;
    unnamed += byName ? 0 : 1;
    String dateline = form == 0 ? place.toUpperCase(Locale.ROOT) + " (" + agency + ") - " : "";
    String text =
        dateline
            + sentence(claim(form) + ", " + source + " said").replace(",,", ",")
            + "\n\n"
            + fillers(3)
            + "The office of the mayor declined to comment.\n\n"
            + fillers(2);
    add(Made.OWN, text, OptionalInt.empty(), title(form));
  }

  private String title(int form) {
    return "Mayor of " + place + " sold the " + works + (form % 2 == 0 ? ", source says" : "");
  }

  private void denial() {
    String text =
        sentence(
                actor
                    + ", the mayor of "
                    + place
                    + ", denied on Friday that he sold the "
                    + works
                    + " without a tender")
            + "\n\n"
            + fillers(3);
    add(Made.DENIAL, text, OptionalInt.empty(), "Mayor of " + place + " denies sale");
  }

  /** A page that has its text or its news from an earlier one. */
  private void derived(int own) {
    int from = words.below(own);
    int kind = words.below(100);
    if (kind < 40) {
      copy(Made.COPY, from, texts.get(from));
    } else if (kind < 55) {
      copy(Made.EDITED, from, words.edited(texts.get(from), EDITS));
    } else if (kind < 60) {
      copy(Made.GARBLED, from, words.garbled(texts.get(from), actor));
    } else if (kind < 75) {
      String text = texts.get(from);
      int end = text.indexOf("\n\n", text.length() * 4 / 10);
      copy(Made.PARTIAL, from, text.substring(0, end) + "\n\n" + fillers(5));
    } else {
      rewrite(from, own);
    }
  }

  private void copy(Made made, int from, String text) {
    String credit =
        words.chance(CREDITED)
            ? "\n\nThis article was originally published by " + outlets.get(from) + "."
            : "";
    add(made, text.stripTrailing() + credit, OptionalInt.of(from), title(from));
  }

  private void rewrite(int from, int own) {
    boolean chain = pages.size() > own + 2 && words.chance(0.4);
    int form = words.below(3);
    String credit = outlets.get(from);
    String text =
        chain
            ? sentence(claim(form) + ", according to reports that cited " + credit)
            : sentence(claim(form) + ", " + credit + " reported on Thursday");
    add(
        chain ? Made.CHAIN : Made.REWRITE,
        text + "\n\n" + fillers(2),
        OptionalInt.empty(),
        title(from));
  }

  /**
   * Adds a page.
   *
   * @param from the place of the page whose text it took, if it took any
   */
  private void add(Made made, String text, OptionalInt from, String title) {
    int n = pages.size();
    String id = String.format(Locale.ROOT, "s%05d-%04d", number, (n * 7919) % 10_000);
    String outlet =
        made == Made.OWN && n == 0 ? agency : "The " + words.name() + " " + words.one(PAPERS);
    OffsetDateTime time =
        OffsetDateTime.of(2025, 3, 1, 6, 0, 0, 0, ZoneOffset.UTC)
            .plusDays((number * 37L) % 700)
            .plusMinutes(words.below(300));
    if (from.isPresent()) {
      time = times.get(from.getAsInt()).plusMinutes(20 + words.below(2000));
    }
    texts.add(text);
    outlets.add(outlet);
    times.add(time);
    Metadata metadata =
        Metadata.NONE
            .withTitle(Optional.of(title))
            .withOutlet(Optional.of(outlet))
            .withPublished(stated(time))
            .withLanguage("en")
            .withAddress(Optional.of("https://" + id + ".example/"));
    boolean family = made == Made.COPY || made == Made.EDITED || made == Made.GARBLED;
    int root = family ? from.orElse(n) : n;
    Optional<String> taken =
        from.isPresent()
            ? Optional.of(pages.get(from.getAsInt()).article().id())
            : Optional.empty();
    pages.add(
        new FloodPage(
            reader.read(id, text, metadata), number, number * 10_000 + root, made, taken));
  }

  private Optional<StatedDate> stated(OffsetDateTime time) {
    if (words.chance(UNDATED)) {
      return Optional.empty();
    }
    LocalDate day = time.toLocalDate();
    return Optional.of(
        new StatedDate(
            day, words.chance(DAY_ONLY) ? Optional.empty() : Optional.of(time), "generator"));
  }
}
