package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;

/**
 * A ledger in PROV-O (W3C Recommendation of 30 April 2013): texts, statements and claims are
 * entities, sources are agents, reading and comparing are activities. What PROV has no word for is
 * said in terms of our own.
 */
public final class ProvExport implements Export {

  /** How the graph is written. */
  public enum Syntax {
    TURTLE,
    JSON_LD
  }

  private final Syntax syntax;
  private final Iris iris;
  private final String version;

  /**
   * An export.
   *
   * @param syntax how it is written
   * @param iris the addresses
   * @param version of this program
   */
  public ProvExport(Syntax syntax, Iris iris, String version) {
    this.syntax = syntax;
    this.iris = iris;
    this.version = version;
  }

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    try (NodeWriter nodes =
        syntax == Syntax.TURTLE ? new TurtleWriter(out) : JsonLdWriter.prefixed(out)) {
      ProvAgents agents = new ProvAgents(iris, nodes);
      String software = agents.software("Hearsay " + version, "hearsay-" + version);
      ProvArticle article = new ProvArticle(iris, nodes, agents, software);
      selection.eachArticle(article::write);
      ProvStory story = new ProvStory(iris, nodes, agents, software);
      selection.eachStory(story::write);
    }
  }
}
