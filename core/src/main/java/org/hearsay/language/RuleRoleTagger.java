package org.hearsay.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.text.Span;

/** Finds sources, cues and contents by rules and lexicons. Thread-safe. */
public final class RuleRoleTagger implements RoleTagger {

  private final CueLexicon lexicon = CueLexicon.load();
  private final ViewBuilder views = new ViewBuilder(WordLexicon.load(lexicon), lexicon);
  private final CueFinder cues = new CueFinder(lexicon);

  @Override
  public List<RoleGroup> tag(Analysis analysis) {
    List<RoleGroup> groups = new ArrayList<>();
    for (ClauseView view : views.views(analysis)) {
      ViewReading reading = new ViewReading(view);
      read(reading);
      reading.drafts().forEach(draft -> groups.add(draft.group()));
    }
    groups.sort(Comparator.comparing(RuleRoleTagger::first));
    return groups;
  }

  private void read(ViewReading reading) {
    List<Cue> found = cues.find(reading.view());
    RefusalRule.apply(reading, found);
    for (Cue cue : found) {
      if (!reading.isTaken(cue.at())) {
        TagRule.apply(reading, cue, found);
      }
    }
    AccordingRule.apply(reading, found);
    for (Cue cue : found) {
      if (!reading.isTaken(cue.at())) {
        ClauseRule.apply(reading, cue, found);
      }
      if (!reading.isTaken(cue.at())) {
        HearsayRule.apply(reading, cue, found);
      }
    }
    NominalRule.apply(reading, lexicon, found);
    HearsayRule.adverbs(reading, lexicon, found);
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
