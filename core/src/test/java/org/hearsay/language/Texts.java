package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;

/** Articles and readings of test sentences. */
final class Texts {

  private static final PlainTextReader READER = new PlainTextReader();
  private static final LanguageReader LANGUAGE = new LanguageReader(new RuleEntityTagger());
  private static final RuleRoleTagger ROLES = new RuleRoleTagger();

  private Texts() {}

  static Article article(String text) {
    return READER.read("test", text);
  }

  static Analysis analysis(String text) {
    return LANGUAGE.read(article(text));
  }

  static List<RoleGroup> groups(String text) {
    return ROLES.tag(analysis(text));
  }

  /** "rule: source | cue | content / content", dashes for what is empty. */
  static List<String> roles(String text) {
    return groups(text).stream().map(group -> print(text, group)).toList();
  }

  private static String print(String text, RoleGroup group) {
    String source = group.source().map(s -> text.substring(s.start(), s.end())).orElse("-");
    String cue = group.cue().map(s -> text.substring(s.start(), s.end())).orElse("-");
    List<String> content =
        group.content().stream().map(s -> text.substring(s.start(), s.end())).toList();
    return group.basis().by()
        + ": "
        + source
        + " | "
        + cue
        + " | "
        + (content.isEmpty() ? "-" : String.join(" / ", content));
  }
}
