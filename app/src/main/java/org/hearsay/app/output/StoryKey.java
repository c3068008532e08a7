package org.hearsay.app.output;

import java.util.List;
import org.hearsay.ledger.Catalogue;
import org.hearsay.text.SourceText;

/**
 * The name of a story in addresses. A story has none of its own: the same articles with the same
 * texts have the same key, and a changed page gives a new one.
 */
public final class StoryKey {

  /** Letters of a key: 48 bits tell a million stories apart. */
  private static final int LENGTH = 12;

  private StoryKey() {}

  /** Of the story that these articles tell, in this order. */
  public static String of(List<Catalogue.Member> members) {
    StringBuilder content = new StringBuilder();
    for (Catalogue.Member member : members) {
      content.append(member.article()).append('\n').append(member.textHash()).append('\n');
    }
    return new SourceText(content.toString()).hash().substring(0, LENGTH);
  }
}
