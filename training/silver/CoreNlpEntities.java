import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Entities by CoreNLP, as silver labels for the training of the reading model. For every text of a
 * folder it writes one file of lines: start, end (UTF-16), class, separated by tabs. No words of
 * the texts are written. Files that are there are left alone, so that a run can go on where another
 * ended. Arguments: folder of texts, folder to write into; optionally part and parts, as in "0 2".
 */
public final class CoreNlpEntities {

  /** Prime, so that all texts are read once and a run that is cut off has read of all parts. */
  private static final int STRIDE = 337;

  private CoreNlpEntities() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    int part = args.length > 3 ? Integer.parseInt(args[2]) : 0;
    int parts = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    StanfordCoreNLP coreNlp = null;
    List<Path> texts = texts(Path.of(args[0]));
    for (int n = part; n < texts.size(); n += parts) {
      Path text = texts.get((int) ((long) n * STRIDE % texts.size()));
      Path target = out.resolve(text.getFileName() + ".tsv");
      if (Files.exists(target)) {
        continue;
      }
      coreNlp = coreNlp == null ? load() : coreNlp;
      Path half = Files.createTempFile(out, "half", null);
      Files.writeString(half, entities(coreNlp, Files.readString(text)));
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static StanfordCoreNLP load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.applyFineGrained", "true");
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  private static String entities(StanfordCoreNLP coreNlp, String text) {
    CoreDocument document = coreNlp.processToCoreDocument(text);
    StringBuilder lines = new StringBuilder();
    for (CoreEntityMention mention : document.entityMentions()) {
      Pair<Integer, Integer> offsets = mention.charOffsets();
      lines.append(offsets.first()).append('\t').append(offsets.second());
      lines.append('\t').append(mention.entityType()).append('\n');
    }
    return lines.toString();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
