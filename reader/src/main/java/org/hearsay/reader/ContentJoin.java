package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * One content out of the model's and the rules', for an attribution that both found. The model
 * knows better where a clause ends; but it gives every content to some cue, so that what is said
 * without a cue, or by somebody else's, hangs on a cue nearby, and it ends pieces where a mark
 * stands inside a clause. The rules know which words belong to one cue. Of one reading; not shared.
 */
final class ContentJoin {

  private final String text;
  private final List<Span> sentences;

  ContentJoin(Analysis analysis) {
    this.text = analysis.article().text().value();
    this.sentences = analysis.sentences().stream().map(Sentence::span).toList();
  }

  /** The content of a group that the model and a rule found, by their cues. */
  List<Span> join(RoleGroup model, RoleGroup rule) {
    List<Span> theirs = rule.content();
    List<Span> own = belonging(model, theirs);
    if (own.isEmpty() || theirs.isEmpty()) {
      return own.isEmpty() && !theirs.isEmpty() ? theirs : model.content();
    }
    if (own.stream().noneMatch(piece -> overlaps(piece, theirs))) {
      return rule.basis().by().equals("according-to") ? theirs : own;
    }
    List<Span> joined = new ArrayList<>();
    for (Span piece : theirs) {
      List<Span> parts = own.stream().filter(piece::overlaps).toList();
      if (parts.size() == 1 && !crossesParagraph(parts.get(0))) {
        add(joined, parts.get(0));
      } else {
        add(joined, piece);
      }
    }
    own.stream().filter(piece -> !overlaps(piece, theirs)).forEach(piece -> add(joined, piece));
    joined.sort(null);
    return joined;
  }

  private static void add(List<Span> pieces, Span more) {
    if (!overlaps(more, pieces)) {
      pieces.add(more);
    }
  }

  /** The model's pieces in the sentence of the cue or with words of the rules' content. */
  private List<Span> belonging(RoleGroup model, List<Span> theirs) {
    Optional<Span> home = model.cue().flatMap(this::sentence);
    List<Span> own = new ArrayList<>();
    for (Span piece : model.content()) {
      boolean near = home.isEmpty() || home.get().overlaps(piece);
      boolean source = model.source().filter(piece::overlaps).isPresent();
      if ((near && !source) || overlaps(piece, theirs)) {
        own.add(piece);
      }
    }
    return own;
  }

  private Optional<Span> sentence(Span cue) {
    return sentences.stream().filter(s -> s.overlaps(cue)).findFirst();
  }

  private boolean crossesParagraph(Span piece) {
    return text.substring(piece.start(), piece.end()).indexOf('\n') >= 0;
  }

  private static boolean overlaps(Span piece, List<Span> others) {
    return others.stream().anyMatch(piece::overlaps);
  }
}
