package org.hearsay.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.text.Span;

/**
 * Finds sources, cues and contents by rules and lexicons: speaker's tags first, then clauses to the
 * right of a cue, then hearsay without a source. Each group names its rule. Thread-safe.
 */
public final class RuleRoleTagger implements RoleTagger {

  private final CueLexicon lexicon = CueLexicon.load();
  private final ViewBuilder views = new ViewBuilder(WordLexicon.load(lexicon), lexicon);
  private final CueFinder cues = new CueFinder(lexicon);

  @Override
  public List<RoleGroup> tag(Analysis analysis) {
    List<ViewReading> readings = new ArrayList<>();
    int firstReported = firstReported(analysis.article());
    for (ClauseView view : views.views(analysis)) {
      ViewReading reading = new ViewReading(view, cues.find(view));
      boolean heading = isHeading(analysis.article(), view, firstReported);
      if (heading) {
        HeadingRule.apply(reading);
      }
      read(reading);
      readings.add(reading);
    }
    new QuoteFlow().complete(readings);
    List<RoleGroup> groups = new ArrayList<>();
    String text = analysis.article().text().value();
    for (ViewReading reading : readings) {
      reading.drafts().forEach(draft -> groups.add(LeadWords.toContent(text, draft.group())));
    }
    groups.sort(Comparator.comparing(RuleRoleTagger::first));
    return groups;
  }

  private static int firstReported(Article article) {
    List<Paragraph> paragraphs = article.layout().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).kind().isReporting()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A paragraph that the layout calls a heading, or the first one: a saved text has its title
   * there.
   */
  private static boolean isHeading(Article article, ClauseView view, int firstReported) {
    Paragraph paragraph = article.layout().paragraphs().get(view.paragraph());
    return view.depth() == 0
        && (paragraph.kind() == ParagraphKind.HEADING || view.paragraph() == firstReported);
  }

  private void read(ViewReading reading) {
    DashNameRule.apply(reading);
    SilenceRule.apply(reading);
    RefusalRule.apply(reading);
    for (Cue cue : reading.cues()) {
      if (!reading.isTaken(cue.at())) {
        TagRule.apply(reading, cue);
      }
    }
    AccordingRule.apply(reading);
    for (Cue cue : reading.cues()) {
      boolean found =
          reading.isTaken(cue.at())
              || QuotedAsRule.apply(reading, cue)
              || ClauseRule.apply(reading, cue);
      if (!found) {
        HearsayRule.apply(reading, cue);
      }
    }
    AdjectiveRule.apply(reading);
    LearnedRule.apply(reading);
    NominalRule.apply(reading, lexicon);
    HearsayRule.adverbs(reading, lexicon);
    AccordingRule.citations(reading);
  }

  private static Span first(RoleGroup group) {
    Span first = group.cue().orElseGet(() -> group.content().get(0));
    for (Span piece : group.content()) {
      first = piece.compareTo(first) < 0 ? piece : first;
    }
    Span source = group.source().orElse(first);
    return source.compareTo(first) < 0 ? source : first;
  }
}
