package org.hearsay.eval.lineage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.eval.SharedFolder;

/** The articles of ECB+ (Cybulska and Vossen 2014), with the story that each one tells. */
public final class EcbPlus {

  private static final Pattern TOKEN =
      Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

  /** Topics that may be looked at; the others are held out. */
  public static final int LAST_TOPIC = 35;

  private EcbPlus() {}

  /** Article to story: topic and kind of file (ecb or ecbplus), in order of topic and name. */
  static Map<Article, String> articles(SharedFolder shared) {
    Map<Article, String> stories = new LinkedHashMap<>();
    for (int topic = 1; topic <= LAST_TOPIC; topic++) {
      for (Path file : files(shared, topic)) {
        String name = file.getFileName().toString().replace(".xml", "");
        String kind = name.endsWith("ecbplus") ? "ecbplus" : "ecb";
        stories.put(new PlainTextReader().read(name, text(file)), topic + kind);
      }
    }
    return stories;
  }

  /** The files of a topic, in order of name; none where the corpus leaves out its number. */
  public static List<Path> files(SharedFolder shared, int topic) {
    Path folder = shared.folder("corpora/ecbplus").resolve(String.valueOf(topic));
    return Files.isDirectory(folder) ? SharedFolder.list(folder) : List.of();
  }

  /** One sentence a line, words apart; the address that ecbplus files begin with is left out. */
  private static String text(Path file) {
    List<String> sentences = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    String number = "0";
    Matcher token = TOKEN.matcher(SharedFolder.text(file));
    while (token.find()) {
      if (!token.group(1).equals(number)) {
        sentences.add(sentence.toString());
        sentence.setLength(0);
        number = token.group(1);
      }
      sentence.append(unescape(token.group(2))).append(' ');
    }
    sentences.add(sentence.toString());
    sentences.removeIf(s -> s.startsWith("http :"));
    return String.join("\n", sentences);
  }

  /** The text that stands for this one in the corpus's XML. */
  public static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
