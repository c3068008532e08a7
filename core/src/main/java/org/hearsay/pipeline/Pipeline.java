package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.decision.Adjusted;
import org.hearsay.decision.Adjustments;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RoleTagger;
import org.hearsay.language.RuleEntityTagger;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.language.Tagging;
import org.hearsay.lineage.Lineage;
import org.hearsay.lineage.LineageFinder;
import org.hearsay.source.GarblingFinder;
import org.hearsay.source.SourceReader;
import org.hearsay.source.Sourced;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.StatementReader;
import org.hearsay.story.StanceReader;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;
import org.hearsay.story.StoryGrouper;

/**
 * The whole method on one screen: each line is a room. Deterministic and thread-safe; it keeps no
 * state of an article.
 */
public final class Pipeline {

  /** The languages that are read; articles in others are kept and marked. */
  private static final List<String> SUPPORTED = List.of("en");

  private final LanguageReader language = new LanguageReader(new RuleEntityTagger());
  private final RoleTagger roles;
  private final AttributionReader attribution;
  private final SourceReader source = new SourceReader();
  private final GarblingFinder garbling = new GarblingFinder();
  private final StatementReader statement = new StatementReader();
  private final LineageFinder lineage = new LineageFinder();
  private final ClaimFinder claim = new ClaimFinder();
  private final StanceReader stance = new StanceReader();
  private final StoryGrouper grouper = new StoryGrouper();

  /** With the rules that come with the library. */
  public Pipeline() {
    this(new RuleRoleTagger());
  }

  /** With another tagger of roles, such as a trained model. */
  public Pipeline(RoleTagger roles) {
    this.roles = roles;
    this.attribution = new AttributionReader(roles);
  }

  /** Reads one article. */
  public ArticleReading read(Article article) {
    if (!SUPPORTED.contains(article.metadata().language())) {
      return new ArticleReading(article, List.of(), List.of());
    }
    Analysis analysis = language.read(article);
    Tagging tagging = roles.read(analysis);
    List<Attribution> attributions = attribution.read(analysis, tagging.groups());
    List<Sourced> sourced = source.read(analysis, attributions);
    return new ArticleReading(
        article,
        statement.read(analysis, sourced),
        garbling.find(analysis, sourced),
        tagging.entities());
  }

  /** Treats the articles as one story. */
  public Story story(List<ArticleReading> readings) {
    return story(new Adjusted(readings, Adjustments.NONE, List.of()));
  }

  /** The same, with what people decided about them. */
  public Story story(Adjusted adjusted) {
    List<ArticleReading> readings = adjusted.readings();
    Lineage shared = lineage.find(readings);
    List<Claim> claims = claim.find(readings, shared, adjusted.adjustments());
    List<StoryArticle> articles = stance.read(readings, claims, adjusted.adjustments());
    return new Story(title(readings, claims), articles, shared, claims);
  }

  /** The article ids of each story that these articles tell. */
  public List<List<String>> stories(List<ArticleReading> readings) {
    return grouper.group(readings);
  }

  private static String title(List<ArticleReading> readings, List<Claim> claims) {
    if (!claims.isEmpty()) {
      return claims.get(0).text();
    }
    return readings.stream()
        .flatMap(r -> r.article().metadata().title().stream())
        .findFirst()
        .orElse("Untitled story");
  }
}
