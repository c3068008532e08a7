package org.hearsay.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/**
 * Articles as vectors of words: term frequency by inverse document frequency (Salton and Buckley
 * 1988), words of the title and names weighing more, length one. The frequencies are those of the
 * articles given and, the more the fewer these are, those of other news. Immutable.
 */
final class StoryVectors {

  /**
   * A vector; terms ascending.
   *
   * @param terms numbers of words
   * @param weights their weights
   */
  record Vector(int[] terms, float[] weights) {

    double cosine(Vector other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < terms.length && j < other.terms.length) {
        if (terms[i] == other.terms[j]) {
          sum += weights[i++] * other.weights[j++];
        } else if (terms[i] < other.terms[j]) {
          i++;
        } else {
          j++;
        }
      }
      return sum;
    }
  }

  private final Vector[] vectors;
  private final int[] documents;

  /** The vectors of these articles, in their order. */
  StoryVectors(List<Article> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    vectors = new Vector[articles.size()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = counts(articles.get(i), numbers);
    }
    documents = new int[numbers.size()];
    for (Vector vector : vectors) {
      for (int term : vector.terms()) {
        documents[term]++;
      }
    }
    double[] idf = idf(numbers);
    for (Vector vector : vectors) {
      weigh(vector, idf);
    }
  }

  Vector vector(int article) {
    return vectors[article];
  }

  /** Number of different words. */
  int terms() {
    return documents.length;
  }

  /** In how many articles a word stands. */
  int documents(int term) {
    return documents[term];
  }

  /** The heaviest words of an article that at most this many articles hold. */
  int[] keyWords(int article, int most) {
    Vector vector = vectors[article];
    return IntStream.range(0, vector.terms().length)
        .filter(k -> documents[vector.terms()[k]] <= most)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(k -> -vector.weights()[k])
                .thenComparingInt(k -> vector.terms()[k]))
        .limit(StorySettings.KEY_WORDS)
        .mapToInt(k -> vector.terms()[k])
        .toArray();
  }

  /**
   * The inverse document frequency of each word. Its share of documents is that of the n articles
   * given and that of other news together. The other news counts as B * B / (B + n) articles, B
   * being {@link StorySettings#BACKGROUND}: it decides for a handful, weighs half where n is about
   * 0.6 B, and a thousand articles speak for themselves.
   */
  private double[] idf(Map<String, Integer> numbers) {
    double few = StorySettings.BACKGROUND;
    double weight = few * few / (few + vectors.length);
    double all = vectors.length + weight;
    BackgroundWords background = BackgroundWords.standard();
    double[] idf = new double[documents.length];
    numbers.forEach(
        (word, term) -> {
          double holders = documents[term] + weight * background.share(word);
          idf[term] = Math.log(1 + all / holders);
        });
    return idf;
  }

  private static void weigh(Vector vector, double[] idf) {
    float[] weights = vector.weights();
    double square = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = (float) ((1 + Math.log(weights[k])) * idf[vector.terms()[k]]);
      square += (double) weights[k] * weights[k];
    }
    float length = (float) Math.sqrt(square);
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= length;
    }
  }

  private static Vector counts(Article article, Map<String, Integer> numbers) {
    Map<Integer, Float> counts = new TreeMap<>();
    String text = article.text().value();
    int left = StorySettings.WORDS;
    double weight = StorySettings.TITLE_WEIGHT;
    boolean titled = article.metadata().title().isPresent();
    if (titled) {
      String title = article.metadata().title().get();
      left -= count(title, new Span(0, title.length()), weight, counts, numbers);
    }
    for (Paragraph paragraph : article.reporting()) {
      boolean isTitle = !titled && isTitle(text, paragraph.span());
      titled = true;
      left -= count(text, paragraph.span(), isTitle ? weight : 1, counts, numbers);
      if (left <= 0) {
        break;
      }
    }
    int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[terms.length];
    int k = 0;
    for (float count : counts.values()) {
      weights[k++] = count;
    }
    return new Vector(terms, weights);
  }

  private static boolean isTitle(String text, Span span) {
    String words = text.substring(span.start(), Math.min(span.end(), span.start() + 300));
    return words.split("\\s+", StorySettings.TITLE_WORDS + 2).length <= StorySettings.TITLE_WORDS;
  }

  private static int count(
      String text,
      Span span,
      double weight,
      Map<Integer, Float> counts,
      Map<String, Integer> numbers) {
    return StoryWords.each(
        text,
        span,
        StorySettings.WORDS,
        (word, name) -> {
          int number = numbers.computeIfAbsent(word, w -> numbers.size());
          float each = (float) (weight * (name ? StorySettings.NAME_WEIGHT : 1));
          counts.merge(number, each, Float::sum);
        });
  }
}
