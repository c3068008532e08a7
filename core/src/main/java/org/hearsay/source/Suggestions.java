package org.hearsay.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.text.Basis;

/**
 * Speakers whose name looks damaged, offered as the person that the name sounds like. Each is an
 * identity of its own, with the person's name and the rule {@code garbled-name}: it is a suggestion
 * and does not weaken what is known of the person.
 */
final class Suggestions {

  private static final Basis RULE = new Basis("garbled-name", 0.5);

  private final Cast cast;
  private final Map<Integer, Garbling> garbled = new HashMap<>();
  private final Map<String, Identity> suggested = new LinkedHashMap<>();

  Suggestions(Article article, Cast cast) {
    this.cast = cast;
    GarbledNames.find(article, cast).forEach(g -> garbled.put(g.excerpt().end(), g));
  }

  /** The person whom a damaged name may mean; empty for a name that is whole. */
  Optional<Identity> of(Mention mention) {
    return Optional.ofNullable(garbled.get(end(mention)))
        .filter(g -> g.excerpt().start() >= mention.start())
        .flatMap(g -> g.finding().suggestion())
        .flatMap(cast::person)
        .map(person -> suggestion(person, mention));
  }

  /** End of the mention without marks and spaces behind it. */
  private static int end(Mention mention) {
    String words = mention.excerpt().words();
    int end = words.length();
    while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    return mention.start() + end;
  }

  private Identity suggestion(Identity person, Mention mention) {
    Identity identity =
        suggested.computeIfAbsent(
            person.name(), name -> new Identity(name, SourceKind.PERSON, RULE));
    identity.gender(person.gender());
    identity.alias(mention.excerpt().words().strip());
    person.roles().forEach(identity::role);
    return identity;
  }
}
