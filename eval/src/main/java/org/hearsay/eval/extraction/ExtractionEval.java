package org.hearsay.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores main text and metadata of web pages on AEB and on the articles of WCXB. */
@Command(
    name = "extraction",
    description = "Main text and metadata of web pages, on corpora/aeb and corpora/wcxb.")
public final class ExtractionEval implements Callable<Integer> {

  @Option(names = "--shared", defaultValue = "../shared", description = "Folder with corpora/.")
  private Path shared = Path.of("../shared");

  @Option(names = "--worst", defaultValue = "0", description = "Also list this many worst pages.")
  private int worst;

  @Option(names = "--texts", description = "Also write what was extracted into this folder.")
  private Optional<Path> texts = Optional.empty();

  private final ObjectMapper json = new ObjectMapper();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Override
  public Integer call() throws IOException {
    boolean any = aeb(shared.resolve("corpora/aeb"));
    any |= wcxb(shared.resolve("corpora/wcxb"));
    return any ? 0 : 1;
  }

  private boolean aeb(Path folder) throws IOException {
    Path gold = folder.resolve("ground-truth.json");
    if (!Files.exists(gold)) {
      out.println("aeb: " + gold + " is not there; skipped.");
      return false;
    }
    JsonNode truth = json.readTree(gold.toFile());
    Map<String, String> bodies = new TreeMap<>();
    truth
        .fields()
        .forEachRemaining(e -> bodies.put(e.getKey(), e.getValue().path("articleBody").asText()));
    Timer timer = new Timer();
    Shingles.Mean mean = new Shingles.Mean();
    List<Scored> scored = new ArrayList<>();
    for (Map.Entry<String, String> page : bodies.entrySet()) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      String text = timer.time(() -> ReadPage.of(file)).map(ReadPage::body).orElse("");
      Shingles.Counts counts = Shingles.compare(page.getValue(), text);
      mean.add(counts, Words.of(page.getValue()).equals(Words.of(text)));
      scored.add(new Scored(page.getKey(), counts.f1(), text, page.getValue()));
    }
    out.println("aeb     " + mean.line() + timer.line(bodies.size()));
    report("aeb", scored);
    return true;
  }

  private boolean wcxb(Path folder) throws IOException {
    Path golds = folder.resolve("ground-truth");
    if (!Files.isDirectory(golds)) {
      out.println("wcxb: " + golds + " is not there; skipped.");
      return false;
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(golds, "*.json")) {
      listed.forEach(files::add);
    }
    files.sort(null);
    Timer timer = new Timer();
    WcxbScore score = new WcxbScore();
    List<Scored> scored = new ArrayList<>();
    for (Path gold : files) {
      String id = gold.getFileName().toString().replace(".json", "");
      JsonNode truth = json.readTree(gold.toFile()).path("ground_truth");
      Path file = folder.resolve("html").resolve(id + ".html.gz");
      Optional<Article> article = timer.time(() -> ReadPage.of(file));
      String text = article.map(ReadPage::body).orElse("");
      Metadata metadata = article.map(Article::metadata).orElse(Metadata.NONE);
      double f1 = score.add(truth, text, metadata);
      scored.add(new Scored(id, f1, text, truth.path("main_content").asText()));
    }
    out.println("wcxb    " + score.line() + timer.line(files.size()));
    report("wcxb", scored);
    if (worst > 0) {
      score.misses().stream().limit(6L * worst).forEach(out::println);
    }
    return true;
  }

  private record Scored(String id, double f1, String text, String gold) {}

  private void report(String set, List<Scored> scored) throws IOException {
    scored.sort((a, b) -> Double.compare(a.f1(), b.f1()));
    for (Scored s : scored.subList(0, Math.min(worst, scored.size()))) {
      out.printf(Locale.ROOT, "  %s %.3f%n", s.id(), s.f1());
    }
    if (texts.isPresent()) {
      Path folder = texts.get().resolve(set);
      Files.createDirectories(folder);
      for (Scored s : scored) {
        Files.writeString(folder.resolve(s.id() + ".got"), s.text());
        Files.writeString(folder.resolve(s.id() + ".gold"), s.gold());
      }
    }
  }

  /** Counts this thread's processor time. */
  private static final class Timer {
    private interface Work<T> {
      T run() throws IOException;
    }

    private long nanos;

    <T> T time(Work<T> work) throws IOException {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      T result = work.run();
      nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      return result;
    }

    String line(int pages) {
      return String.format(
          Locale.ROOT, "  %d pages, %.1f per CPU second", pages, pages / (nanos / 1e9));
    }
  }
}
