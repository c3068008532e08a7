package org.hearsay.store;

import java.util.Locale;

/** Members of closed lists as they stand in the database: lower case with hyphens. */
final class Words {

  private Words() {}

  static String of(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The member of this word.
   *
   * @throws IllegalArgumentException if the list has no such member
   */
  static <E extends Enum<E>> E member(Class<E> list, String word) {
    return Enum.valueOf(list, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
