package org.hearsay.intake;

/**
 * Bounds on what is read, so that hostile input ends in bounded time and memory.
 *
 * @param textBytes longest plain text that is read whole, in bytes; of a longer one the first part
 *     is read. A long book has 2 MB; no article is longer
 * @param pageBytes longest web page, in bytes; a parsed page takes about ten times its size in
 *     memory, and real pages stay below 5 MB
 * @param feedBytes longest feed or JSON document, in bytes: a year of a busy feed
 * @param lineBytes longest line of JSON lines, in bytes: one article with its markup
 * @param pageElements most elements of a page that Readability is run on; beyond it the plain
 *     fallback is used. Readability walks the tree several times; real pages stay below 20,000
 * @param pageDepth deepest nesting of elements that is kept; deeper elements are flattened by the
 *     parser. Real pages stay below 100; tree walks further on may recurse
 * @param fieldLength longest title, outlet or author, in UTF-16 units; longer ones are cut
 * @param itemsPerFile most articles from one feed or JSON document
 */
public record IntakeLimits(
    int textBytes,
    int pageBytes,
    int feedBytes,
    int lineBytes,
    int pageElements,
    int pageDepth,
    int fieldLength,
    int itemsPerFile) {

  /** The bounds used when none are given. */
  public static final IntakeLimits STANDARD =
      new IntakeLimits(4 << 20, 16 << 20, 64 << 20, 8 << 20, 60_000, 250, 500, 100_000);

  public IntakeLimits {
    int least =
        Math.min(
            Math.min(Math.min(textBytes, pageBytes), Math.min(feedBytes, lineBytes)),
            Math.min(Math.min(pageElements, pageDepth), Math.min(fieldLength, itemsPerFile)));
    if (least < 1) {
      throw new IllegalArgumentException("a bound is 1 or more");
    }
  }
}
