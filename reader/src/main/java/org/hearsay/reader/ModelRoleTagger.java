package org.hearsay.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.language.Analysis;
import org.hearsay.language.Entity;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.RoleTagger;
import org.hearsay.language.Tagging;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Role groups by the trained encoder: outermost attributions, as PolNeAR marks them. Thread-safe;
 * keeps no state of an article.
 */
public final class ModelRoleTagger implements RoleTagger, AutoCloseable {

  /** Name of the model in every conclusion that rests on it. */
  private static final String NAME = "reader-2";

  /** How far, in words, a cue may stand from what it introduces: the 99th percentile on train. */
  private static final int FARTHEST_CUE = 120;

  /**
   * From the least marginal of a group's tags to the share that is right: fitted on the odd
   * articles of PolNeAR dev, first annotator, by {@code eval/run polnear --tagger model
   * --annotators first --calibration}; right is a relaxed linked triple. On the even articles it
   * takes the calibration error from .128 to .048.
   */
  private static final Curve CALIBRATION = new Curve(0.398, -0.200);

  private final ReadingModel model;
  private final EntityReader entities;

  private ModelRoleTagger(ReadingModel model) {
    this.model = model;
    this.entities = new EntityReader(model.card().entities(), NAME);
  }

  /** Loads the model that ships with this module; takes some tenths of a second. */
  public static ModelRoleTagger load() {
    return new ModelRoleTagger(ReadingModel.load());
  }

  /**
   * A span of words with one role.
   *
   * @param ties for a source or content: how well each cue of the same window fits, by the cue's
   *     first word
   */
  private record Tagged(
      String role, int first, int last, double confidence, Map<Integer, Double> ties) {}

  @Override
  public List<RoleGroup> tag(Analysis analysis) {
    return read(analysis).groups();
  }

  @Override
  public Tagging read(Analysis analysis) {
    return read(analysis, model::run);
  }

  /**
   * Reads an article as {@link #tag} does and says what it cost. The encoder runs in the calling
   * thread, so the thread's processor time holds all of it.
   */
  public ReadingCost cost(Analysis analysis) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long[] encoder = new long[2];
    read(
        analysis,
        words -> {
          long before = threads.getCurrentThreadCpuTime();
          ReadingModel.Output output = model.run(words);
          encoder[0] += threads.getCurrentThreadCpuTime() - before;
          encoder[1] += pieces(words);
          return output;
        });
    long all = threads.getCurrentThreadCpuTime() - start;
    long pieces = pieces(model.pieces().words(analysis.article()));
    return new ReadingCost(pieces, encoder[1], encoder[0], all);
  }

  private static long pieces(List<Word> words) {
    return words.stream().mapToLong(w -> w.pieces().length).sum();
  }

  private Tagging read(Analysis analysis, Function<List<Word>, ReadingModel.Output> encoder) {
    SourceText text = analysis.article().text();
    List<Word> words = model.pieces().words(analysis.article());
    List<Tagged> tagged = new ArrayList<>();
    List<Entity> named = new ArrayList<>();
    // One window at a time: batches of 2, 4 and 8 were slower (docs/quality.md), and memory stays
    // the same for any length.
    for (Windows.Window window : Windows.cut(words)) {
      List<Word> shown = words.subList(window.first(), window.last());
      ReadingModel.Output output = encoder.apply(shown);
      decode(window, output, tagged);
      int first = window.coreFirst() - window.first();
      EntityReader.Core core =
          new EntityReader.Core(shown, first, first + window.coreLast() - window.coreFirst());
      named.addAll(entities.read(text, core, output.entities()));
    }
    return new Tagging(groups(words, tagged), EntityReader.both(named, analysis.entities()));
  }

  private void decode(Windows.Window window, ReadingModel.Output output, List<Tagged> tagged) {
    int[] best = model.card().chain().best(output.emissions());
    double[][] marginals = model.card().chain().marginals(output.emissions());
    int end = window.coreLast() - window.first();
    for (int i = window.coreFirst() - window.first(); i < end; ) {
      String label = model.card().roles().get(best[i]);
      int last = i + 1;
      if (!label.equals("O")) {
        String role = label.substring(2);
        double confidence = marginals[i][best[i]];
        while (last < end && model.card().roles().get(best[last]).equals("I-" + role)) {
          confidence = Math.min(confidence, marginals[last][best[last]]);
          last++;
        }
        Map<Integer, Double> ties = role.equals("Cue") ? Map.of() : ties(window, output, best, i);
        tagged.add(new Tagged(role, window.first() + i, window.first() + last, confidence, ties));
      }
      i = last;
    }
  }

  /**
   * Only cues of the same window, its context included, are asked: the encoder knows places within
   * a window only, and a cue of the next window would seem as near as one beside it.
   */
  private Map<Integer, Double> ties(
      Windows.Window window, ReadingModel.Output output, int[] best, int dependent) {
    Map<Integer, Double> ties = new TreeMap<>();
    for (int i = 0; i < best.length; i++) {
      if (model.card().roles().get(best[i]).equals("B-Cue")
          && Math.abs(i - dependent) <= FARTHEST_CUE) {
        double score = 0;
        for (int k = 0; k < output.cue()[i].length; k++) {
          score += output.cue()[i][k] * output.dependent()[dependent][k];
        }
        ties.put(window.first() + i, score);
      }
    }
    return ties;
  }

  /** One group for each cue, with its source and contents; one for each content without a cue. */
  private static List<RoleGroup> groups(List<Word> words, List<Tagged> tagged) {
    Map<Integer, Tagged> cues = new HashMap<>();
    Map<Integer, List<Tagged>> byCue = new TreeMap<>();
    List<RoleGroup> groups = new ArrayList<>();
    for (Tagged tag : tagged) {
      if (tag.role().equals("Cue")) {
        cues.put(tag.first(), tag);
        byCue.put(tag.first(), new ArrayList<>(List.of(tag)));
      }
    }
    for (Tagged dependent : tagged) {
      if (!dependent.role().equals("Cue")) {
        Optional<Tagged> cue = cueOf(dependent, cues);
        if (cue.isPresent()) {
          byCue.computeIfAbsent(cue.get().first(), c -> new ArrayList<>()).add(dependent);
        } else if (dependent.role().equals("Content")) {
          groups.add(group(words, List.of(dependent)));
        }
      }
    }
    byCue.values().forEach(parts -> groups.add(group(words, parts)));
    groups.sort(java.util.Comparator.comparing(ModelRoleTagger::start));
    return groups;
  }

  private static Optional<Tagged> cueOf(Tagged dependent, Map<Integer, Tagged> cues) {
    return dependent.ties().entrySet().stream()
        .filter(tie -> cues.containsKey(tie.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(tie -> cues.get(tie.getKey()));
  }

  private static RoleGroup group(List<Word> words, List<Tagged> parts) {
    double confidence = 1;
    Optional<Span> source = Optional.empty();
    double sourceConfidence = 0;
    Optional<Span> cue = Optional.empty();
    List<Span> content = new ArrayList<>();
    for (Tagged part : parts) {
      Span span = words.get(part.first()).span().cover(words.get(part.last() - 1).span());
      confidence = Math.min(confidence, part.confidence());
      switch (part.role()) {
        case "Cue" -> cue = Optional.of(span);
        case "Content" -> content.add(span);
        default -> {
          if (part.confidence() > sourceConfidence) {
            source = Optional.of(span);
            sourceConfidence = part.confidence();
          }
        }
      }
    }
    content.sort(null);
    return new RoleGroup(source, cue, content, new Basis(NAME, CALIBRATION.apply(confidence)));
  }

  private static Span start(RoleGroup group) {
    Span first = group.cue().orElseGet(() -> group.content().get(0));
    if (!group.content().isEmpty() && group.content().get(0).compareTo(first) < 0) {
      first = group.content().get(0);
    }
    return group
        .source()
        .filter(
            s ->
                s.start()
                    < group.content().stream()
                        .mapToInt(Span::start)
                        .min()
                        .orElse(Integer.MAX_VALUE))
        .orElse(first);
  }

  @Override
  public void close() {
    model.close();
  }
}
