package org.hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Tells by their form which contents can be claims: a clause, quoted words, "to" or "that" and what
 * follows. A bare noun phrase ("the proposal to him") is none, unless its cue takes one ("denied
 * the reports"). Thread-safe.
 */
public final class ClaimForm {

  private final CueLexicon lexicon = CueLexicon.load();
  private final ViewBuilder views = new ViewBuilder(WordLexicon.load(lexicon), lexicon);

  /** The sentences of one article, to ask about. */
  public final class Sentences {

    /** By their first unit; those inside quotations lie within others. */
    private final List<ClauseView> byStart = new ArrayList<>();

    /** The last unit that a view or one before it reaches: never falls. */
    private final int[] reach;

    private Sentences(Analysis analysis) {
      for (ClauseView view : views.views(analysis)) {
        if (view.size() > 0) {
          byStart.add(view);
        }
      }
      byStart.sort(Comparator.comparingInt(ClaimForm::start));
      reach = new int[byStart.size()];
      int end = 0;
      for (int i = 0; i < reach.length; i++) {
        ClauseView view = byStart.get(i);
        end = Math.max(end, view.item(view.size() - 1).span().end());
        reach[i] = end;
      }
    }

    /** The views that may share words with a span. */
    private List<ClauseView> around(Span span) {
      int from = Arrays.binarySearch(reach, span.start() + 1);
      from = from < 0 ? -from - 1 : from;
      while (from > 0 && reach[from - 1] > span.start()) {
        from--;
      }
      int to = from;
      while (to < reach.length && start(byStart.get(to)) < span.end()) {
        to++;
      }
      return byStart.subList(from, to);
    }

    /**
     * Whether the content has a verb of its own, is led by "to" or "that", or holds a quotation.
     */
    public boolean isClause(Span content) {
      for (ClauseView view : around(content)) {
        int from = first(view, content);
        int to = last(view, content, from);
        if (from < to && clause(view, from, to)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a verb or noun of the cue takes a noun phrase for its content. */
    public boolean takesNoun(Span cue) {
      for (ClauseView view : around(cue)) {
        int from = first(view, cue);
        for (int i = from; i < last(view, cue, from); i++) {
          CueLexicon.VerbForm form = lexicon.verb(view.lower(i), view.lower(i + 1));
          if (form != null && form.verb().takes('n') || lexicon.isNoun(view.lower(i))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The forms of the contents of one article. */
  public Sentences of(Analysis analysis) {
    return new Sentences(analysis);
  }

  private static int start(ClauseView view) {
    return view.item(0).span().start();
  }

  private static int first(ClauseView view, Span span) {
    int i = 0;
    while (i < view.size() && view.item(i).span().end() <= span.start()) {
      i++;
    }
    return i;
  }

  private static int last(ClauseView view, Span span, int from) {
    int i = from;
    while (i < view.size() && view.item(i).span().start() < span.end()) {
      i++;
    }
    return i;
  }

  private static boolean clause(ClauseView view, int from, int to) {
    WordClass begins = view.kind(from);
    boolean led =
        begins == WordClass.TO
            || begins == WordClass.THAT
            || begins == WordClass.QUESTION
            || begins == WordClass.ING
            || view.isWord(from, "whether", "if", "how", "why", "as");
    for (int i = from; i < to && !led; i++) {
      led = view.kind(i).isVerbal() || view.isQuotation(i);
    }
    return led;
  }
}
