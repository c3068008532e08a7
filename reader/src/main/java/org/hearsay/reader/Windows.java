package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of an article into windows that the encoder can hold. Windows end at lines, else
 * at sentences; each shows context on both sides that its neighbours decide.
 */
final class Windows {

  /** Word pieces of a window with its two end pieces; the length that the model was trained on. */
  private static final int SIZE = 254;

  /** Word pieces of context on either side: about two sentences. */
  private static final int CONTEXT = 48;

  /**
   * Words from {@code first} to before {@code last} are shown, those from {@code coreFirst} to
   * before {@code coreLast} are decided.
   */
  record Window(int first, int last, int coreFirst, int coreLast) {}

  private Windows() {}

  static List<Window> cut(List<Word> words) {
    List<Window> windows = new ArrayList<>();
    int room = SIZE - 2 - 2 * CONTEXT;
    for (int start = 0; start < words.size(); ) {
      int end = end(words, start, room);
      int first = start;
      for (int left = CONTEXT; first > 0 && length(words, first - 1) <= left; first--) {
        left -= length(words, first - 1);
      }
      int last = end;
      for (int right = CONTEXT; last < words.size() && length(words, last) <= right; last++) {
        right -= length(words, last);
      }
      windows.add(new Window(first, last, start, end));
      start = end;
    }
    return windows;
  }

  private static int length(List<Word> words, int index) {
    return words.get(index).pieces().length;
  }

  private static int end(List<Word> words, int start, int room) {
    int end = start;
    int line = 0;
    int sentence = 0;
    for (int used = 0; end < words.size() && used + length(words, end) <= room; ) {
      used += length(words, end);
      end++;
      if (end < words.size()) {
        switch (words.get(end).gap()) {
          case LINE -> line = end;
          case SENTENCE -> sentence = end;
          case NONE -> {}
        }
      }
    }
    if (end == words.size()) {
      return end;
    }
    // A line end in the first third would leave most of the window to context.
    if (line > start + (end - start) / 3) {
      return line;
    }
    int best = Math.max(line, sentence);
    return best > start ? best : Math.max(end, start + 1);
  }
}
