package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;

/**
 * Identity, kind, size and chain of the sources of one article. Thread-safe; time grows with the
 * text and the number of attributions.
 */
public final class SourceReader {

  private final SourceLexicon lexicon = SourceLexicon.DEFAULT;

  /**
   * The attributions with their speakers and chains, in the order given.
   *
   * @param analysis the article's text, sentences and names
   * @param attributions its attributions; nested ones name the one that holds them by index
   */
  public List<Sourced> read(Analysis analysis, List<Attribution> attributions) {
    Cast cast = NameScanner.scan(analysis, lexicon);
    ArticleSources sources = new ArticleSources(analysis, attributions, cast);
    IntStream.range(0, attributions.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> position(attributions.get(i))))
        .forEach(sources::resolve);
    ChainReader reader =
        new ChainReader(cast, sources.phrases(), sources.sentences(), analysis.article());
    ArticleChains chains = new ArticleChains(attributions, sources, reader);
    List<Sourced> sourced = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Hop> via = chains.via(i);
      sourced.add(new Sourced(attributions.get(i), chains.speaker(i).speaker(), via));
    }
    return sourced;
  }

  private static int position(Attribution attribution) {
    return attribution
        .roles()
        .source()
        .map(s -> s.start())
        .orElseGet(() -> attribution.roles().span().start());
  }
}
