package org.hearsay.eval.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.eval.SharedFolder;
import org.hearsay.story.StoryWords;
import org.hearsay.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Counts in what share of articles each English word stands and writes core's resource {@code
 * story/background-en.tsv}: numbers only, no text. Names (words written with a capital in half of
 * their places or more) are left out, for they are those of this corpus and its years.
 */
@Command(
    name = "background",
    description = "Counts word frequencies over PolNeAR's training texts for background-en.tsv.")
public final class BackgroundCount implements Callable<Integer> {

  /** Words that are kept; less frequent ones count as rare. */
  private static final int KEPT = 3_000;

  @Mixin private SharedFolder shared = new SharedFolder();

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("background-en.tsv");

  private static final class Seen {
    int articles;
    int places;
    int capitals;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> texts = SharedFolder.list(shared.folder("corpora/polnear/train/text"));
    Map<String, Seen> words = new TreeMap<>();
    for (Path text : texts) {
      count(SharedFolder.text(text), words);
    }
    List<String> lines = new ArrayList<>(header(texts.size()));
    words.entrySet().stream()
        .filter(w -> 2 * w.getValue().capitals < w.getValue().places)
        .filter(w -> !Character.isDigit(w.getKey().charAt(0)))
        .sorted(Comparator.comparingInt(w -> -w.getValue().articles))
        .limit(KEPT)
        .map(w -> line(w.getKey(), (double) w.getValue().articles / texts.size()))
        .forEach(lines::add);
    Files.write(file, lines);
    return 0;
  }

  private static void count(String text, Map<String, Seen> words) {
    Set<String> here = new HashSet<>();
    StoryWords.each(
        text,
        new Span(0, text.length()),
        text.length(),
        (word, name) -> {
          Seen seen = words.computeIfAbsent(word, w -> new Seen());
          seen.places++;
          seen.capitals += name ? 1 : 0;
          seen.articles += here.add(word) ? 1 : 0;
        });
  }

  private static String line(String word, double share) {
    return String.format(Locale.ROOT, "%s\t%.4f", word, share);
  }

  private static List<String> header(int articles) {
    return List.of(
        "# In what share of English news articles a word stands: word, TAB, share (0 to 1).",
        "# Lower case, plural as singular, without stopwords.tsv, names and numbers; the "
            + KEPT
            + " most frequent.",
        "# Counted over " + articles + " news articles of 2015 and 2016 (the training part of",
        "# PolNeAR) by the command \"background\" of module eval. Counts only; no text is taken over.");
  }
}
