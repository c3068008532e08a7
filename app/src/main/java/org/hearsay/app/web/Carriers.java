package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.claim.Appearance;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * Whose text an article carries: the agency that it credits, or the outlet that it is a whole copy
 * of. A claim's chains begin behind that; a drawing of them begins with it.
 */
final class Carriers {

  private final Map<String, String> carried = new TreeMap<>();

  Carriers(Story story) {
    Map<String, String> outlets = new TreeMap<>();
    for (StoryArticle article : story.articles()) {
      article.reading().article().metadata().outlet().ifPresent(o -> outlets.put(article.id(), o));
    }
    for (Derivation pair : story.lineage().derivations()) {
      if (pair.verdict().level() == Derivation.Level.WHOLLY) {
        switch (pair.verdict().direction()) {
          case A_TO_B -> put(pair.b(), Optional.ofNullable(outlets.get(pair.a())));
          case B_TO_A -> put(pair.a(), Optional.ofNullable(outlets.get(pair.b())));
          case UNKNOWN -> {}
        }
      }
    }
    for (StoryArticle article : story.articles()) {
      put(article.id(), article.reading().article().layout().wire().map(wire -> wire.agency()));
    }
    carried.entrySet().removeIf(e -> e.getValue().equals(outlets.get(e.getKey())));
  }

  /** The last one known counts: a credit says more than a comparison. */
  private void put(String article, Optional<String> carrier) {
    carrier.ifPresent(name -> carried.put(article, name));
  }

  /** The chain of a place, outermost first, with whose text its page carries. */
  List<Hop> chain(Appearance appearance) {
    List<Hop> chain = new ArrayList<>();
    String carrier = carried.getOrDefault(appearance.article(), "");
    if (!carrier.isBlank() && appearance.via().stream().noneMatch(h -> h.name().equals(carrier))) {
      chain.add(new Hop(carrier, SourceKind.OUTLET, Optional.empty()));
    }
    chain.addAll(appearance.via());
    return chain;
  }
}
