package org.hearsay.ledger;

import java.util.List;
import java.util.Optional;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Span;

/**
 * What a ledger can tell without loading whole readings: for lists, searches and pages that have to
 * answer at once however much there is. Only the newest versions of pages are looked at, except by
 * {@link #versions} and {@link #version}. As thread-safe as its ledger.
 */
public interface Catalogue {

  /** A text that changes whenever anything in the ledger changes, by whichever program. */
  String stamp();

  /** The articles of each story, as last kept. */
  List<List<Member>> stories();

  /** The versions of a page that were kept, oldest first; empty if there is no such article. */
  List<Version> versions(String articleId);

  /** One version of an article. */
  Optional<ArticleReading> version(String articleId, int n);

  /**
   * Statements that a question asks for, in the order in which their articles came in, newest
   * first.
   */
  List<Line> said(Question question);

  /**
   * Statements found by words, best first, as {@link Ledger#search} finds them, titles left out.
   *
   * @param words the user's words
   * @param limit at most so many, 1 or more
   */
  List<Line> found(String words, int limit);

  /**
   * Names of sources with how much they are said to have said, most first.
   *
   * @param part what a name has to contain; empty for any
   * @param limit at most so many, 1 or more
   */
  List<Named> sources(String part, int limit);

  /** Outlets with how many articles of theirs are here, most first. */
  List<Named> outlets(String part, int limit);

  /** The articles of an outlet, latest first. */
  List<Page> pages(String outlet, int limit);

  /** Agencies whose credit an outlet's articles carry, and whoever passed on what they report. */
  List<Named> carried(String outlet);

  /** Outlets whose articles credit this one or have what they report through it. */
  List<Named> carriers(String outlet);

  /** An article of a story, and the hash of its newest text. */
  record Member(String article, String textHash) {}

  /**
   * A version of a page.
   *
   * @param n 1, 2, ... in the order in which they came in
   * @param title the title that it had
   * @param published the day that it gave, ISO 8601
   * @param file the input that it came from
   */
  record Version(int n, Optional<String> title, Optional<String> published, String file) {}

  /**
   * A name and how often it is there.
   *
   * @param name the name
   * @param kind the kind of a source; empty where there is none to tell
   * @param count statements of a source, articles of an outlet
   */
  record Named(String name, String kind, int count) {}

  /** An article in a list. */
  record Page(
      String article, Optional<String> title, Optional<String> published, Optional<String> wire) {}

  /**
   * What statements are asked for; what is empty does not narrow.
   *
   * @param source the speaker's name, exactly
   * @param outlet the outlet's name, exactly
   * @param labels labels that they must have
   * @param limit at most so many, 1 or more
   */
  record Question(String source, String outlet, Labels labels, int limit) {
    public Question {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit is 1 or more: " + limit);
      }
    }
  }

  /** Labels of statements: words of the closed lists, or empty for any. */
  record Labels(String act, String kind, String hedge) {
    /** Any. */
    public static final Labels ANY = new Labels("", "", "");
  }

  /**
   * A statement in a list.
   *
   * @param place where it stands
   * @param who whose it is
   * @param said what it says
   */
  record Line(Place place, Who who, Said said) {}

  /**
   * Where a statement stands.
   *
   * @param article the article's id
   * @param statement its id in the article
   * @param outlet the article's outlet
   * @param published the article's day, ISO 8601
   * @param span the words that are shown, in the article's text
   */
  record Place(
      String article,
      String statement,
      Optional<String> outlet,
      Optional<String> published,
      Span span) {}

  /** Whose a statement is, and through whom it came, outermost first. */
  record Who(String name, String kind, List<String> via) {
    public Who {
      via = List.copyOf(via);
    }
  }

  /** What is said, with its labels as words; the cue where there is no content. */
  record Said(String act, String hedge, String words) {}
}
