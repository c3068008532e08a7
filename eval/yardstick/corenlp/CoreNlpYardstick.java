import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Articles per second of processor time of CoreNLP's tokenize, ssplit, pos, lemma, ner (coarse) and
 * depparse. Arguments: the folder of texts, and how many of them, spread evenly over the list as
 * eval's {@code speed} spreads them.
 */
public final class CoreNlpYardstick {

  /** Articles read before anything is measured, as in eval's {@code speed}. */
  private static final int WARM_UP = 8;

  private CoreNlpYardstick() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    int size = Math.min(Integer.parseInt(args[1]), texts.size());
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("threads", "1");
    StanfordCoreNLP coreNlp = new StanfordCoreNLP(properties);
    for (String text : texts.subList(0, Math.min(WARM_UP, texts.size()))) {
      coreNlp.processToCoreDocument(text);
    }
    long tokens = 0;
    long wall = System.nanoTime();
    long processor = processorNanos();
    for (int i = 0; i < size; i++) {
      String text = texts.get((int) ((long) i * texts.size() / size));
      CoreDocument document = coreNlp.processToCoreDocument(text);
      tokens += document.tokens().size();
    }
    double used = (processorNanos() - processor) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "CoreNLP: %d articles, %d tokens, %.1f s of processor time, %.1f s wall;"
            + " %.2f articles per CPU second%n",
        size,
        tokens,
        used,
        (System.nanoTime() - wall) / 1e9,
        size / used);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
