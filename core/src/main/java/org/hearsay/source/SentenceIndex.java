package org.hearsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.text.Span;

/** Which sentence an offset lies in, by binary search. */
final class SentenceIndex {

  private final String text;
  private final List<Span> sentences = new ArrayList<>();

  SentenceIndex(Analysis analysis) {
    text = analysis.article().text().value();
    analysis.sentences().forEach(s -> sentences.add(s.span()));
    if (sentences.isEmpty()) {
      analysis.article().reporting().forEach(p -> sentences.add(p.span()));
    }
    Collections.sort(sentences);
  }

  String text() {
    return text;
  }

  /** Number of the sentence at or before this offset; 0 before the first. */
  int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    int found = 0;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }

  /** The sentence around this offset; the whole text if there are none. */
  Span around(int offset) {
    return sentences.isEmpty() ? new Span(0, text.length()) : sentences.get(at(offset));
  }
}
