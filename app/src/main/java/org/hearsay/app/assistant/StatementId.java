package org.hearsay.app.assistant;

import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/**
 * Names a statement for an assistant: {@code article#a3}. An article's id may hold the sign too, so
 * the last one parts.
 *
 * @param article the article's id
 * @param statement the statement's id in it
 */
record StatementId(String article, String statement) {

  static String of(String article, Statement statement) {
    return article + "#" + statement.id();
  }

  /** From what an assistant wrote. */
  static StatementId parse(String text) {
    int sign = text.lastIndexOf('#');
    if (sign < 1 || sign == text.length() - 1) {
      throw new ToolFault(
          text + " is not the id of a statement; these look like page#a3 (see who_says)");
    }
    return new StatementId(text.substring(0, sign), text.substring(sign + 1));
  }

  /** The article that it stands in. */
  ArticleReading in(Material material) {
    return material
        .article(article)
        .orElseThrow(
            () ->
                new ToolFault(
                    "there is no article "
                        + article
                        + (article.startsWith(Material.SESSION)
                            ? " in this session; read it again with read_article"
                            : " in the ledger")));
  }

  /** The statement itself. */
  Statement from(ArticleReading reading) {
    return reading.statements().stream()
        .filter(s -> s.id().equals(statement))
        .findFirst()
        .orElseThrow(
            () -> new ToolFault("the article " + article + " has no statement " + statement));
  }
}
