package org.hearsay.eval.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.eval.SharedFolder;
import org.hearsay.eval.lineage.EcbPlus;
import org.hearsay.text.Span;

/**
 * One article of ECB+ (Cybulska and Vossen 2014): its words put together again, one sentence a
 * line, and what people marked in it.
 *
 * @param text the text
 * @param mentions participants, places and times
 */
record MarkedText(String text, List<Mention> mentions) {

  /**
   * What is marked.
   *
   * @param span the words
   * @param type as the corpus has it, such as {@code HUMAN_PART_PER}
   */
  record Mention(Span span, String type) {}

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"(\\d+)\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
  private static final Pattern MENTION =
      Pattern.compile("<((?:HUMAN|LOC|TIME|NON_HUMAN)\\w*) m_id[^>]*>([^/]*(?:/>[^/]*)*)</");
  private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

  /** Words that stand close to the one before them. */
  private static final Pattern CLOSE =
      Pattern.compile("[.,;:!?%)\\]]|['\u2019](?:s|re|ll|ve|d|m)?|n't|''");

  static MarkedText read(Path file) {
    String xml = SharedFolder.text(file);
    StringBuilder text = new StringBuilder();
    Map<String, Span> words = new HashMap<>();
    Matcher token = TOKEN.matcher(xml);
    int sentence = 0;
    while (token.find()) {
      int of = Integer.parseInt(token.group(2));
      String word = EcbPlus.unescape(token.group(3));
      if (of != sentence) {
        text.append('\n');
        sentence = of;
      } else if (text.length() > 0 && !CLOSE.matcher(word).matches() && !opens(text)) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word.equals("``") || word.equals("''") ? "\"" : word);
      words.put(token.group(1), new Span(start, text.length()));
    }
    return marked(xml, text.toString(), words);
  }

  private static boolean opens(StringBuilder text) {
    char last = text.charAt(text.length() - 1);
    return last == '(' || last == '[' || last == '$' || last == '\n';
  }

  private static MarkedText marked(String xml, String text, Map<String, Span> words) {
    List<Mention> mentions = new ArrayList<>();
    Matcher mention = MENTION.matcher(xml);
    while (mention.find()) {
      Span all = null;
      Matcher anchor = ANCHOR.matcher(mention.group(2));
      while (anchor.find()) {
        Span word = words.get(anchor.group(1));
        if (word != null) {
          all = all == null ? word : all.cover(word);
        }
      }
      if (all != null) {
        mentions.add(new Mention(all, mention.group(1)));
      }
    }
    return new MarkedText(text, mentions);
  }
}
