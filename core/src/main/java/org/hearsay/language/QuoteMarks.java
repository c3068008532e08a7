package org.hearsay.language;

/** The marks that open and close quotations, and what each may do. Stateless. */
final class QuoteMarks {

  /** What a mark may do by its shape. */
  enum Role {
    OPEN,
    CLOSE,
    EITHER
  }

  /**
   * A style of marks; a mark of one style closes one of the same style, or, where a page mixes
   * styles, one of the same family.
   */
  enum Family {
    DOUBLE,
    SINGLE
  }

  private static final String DOUBLE_OPEN = "\u201E\u00AB\u300C\u300E\u201F";
  private static final String DOUBLE_CLOSE = "\u201D\u300D\u300F";
  private static final String SINGLE_OPEN = "\u2018\u201A\u2039\u201B";
  private static final String SINGLE_CLOSE = "\u203A";

  private QuoteMarks() {}

  /** Length of the quotation mark at this offset: 0 if there is none, 2 for `` and ''. */
  static int lengthAt(String text, int at, int limit) {
    char c = text.charAt(at);
    if (!isMark(c)) {
      return 0;
    }
    boolean doubled = (c == '`' || c == '\'') && at + 1 < limit && text.charAt(at + 1) == c;
    return doubled ? 2 : 1;
  }

  /** Whether the unit is a quotation mark of any style, or an apostrophe. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '`', '\u201C', '\u2019', '\u00BB', '\uFF02' -> true;
      default ->
          DOUBLE_OPEN.indexOf(c) >= 0
              || DOUBLE_CLOSE.indexOf(c) >= 0
              || SINGLE_OPEN.indexOf(c) >= 0
              || SINGLE_CLOSE.indexOf(c) >= 0;
    };
  }

  /** Double or single; two single marks side by side are a double one. */
  static Family family(String text, int at, int length) {
    char c = text.charAt(at);
    if (length == 2) {
      return Family.DOUBLE;
    }
    boolean single =
        c == '\''
            || c == '`'
            || c == '\u2019'
            || SINGLE_OPEN.indexOf(c) >= 0
            || SINGLE_CLOSE.indexOf(c) >= 0;
    return single ? Family.SINGLE : Family.DOUBLE;
  }

  /** What the shape of the mark lets it do. */
  static Role role(String text, int at) {
    char c = text.charAt(at);
    if (c == '`' || DOUBLE_OPEN.indexOf(c) >= 0 || SINGLE_OPEN.indexOf(c) >= 0) {
      return Role.OPEN;
    }
    if (c == '\u2019' || DOUBLE_CLOSE.indexOf(c) >= 0 || SINGLE_CLOSE.indexOf(c) >= 0) {
      return Role.CLOSE;
    }
    return Role.EITHER;
  }
}
