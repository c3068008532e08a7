package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;

/** The annotated stories of {@code gold/stories}. */
public final class GoldStories {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldStories() {}

  /** The story folders, in order of name. */
  public static List<Path> folders(SharedFolder shared) {
    return SharedFolder.list(shared.folder("gold/stories")).stream()
        .filter(Files::isDirectory)
        .toList();
  }

  /** The articles of one story, in order of id. */
  public static List<Article> articles(Path story) {
    return SharedFolder.list(story.resolve("articles")).stream()
        .filter(p -> p.toString().endsWith(".txt"))
        .map(GoldStories::article)
        .toList();
  }

  /** One article file. */
  public static Article article(Path file) {
    String name = file.getFileName().toString();
    return new PlainTextReader()
        .read(name.substring(0, name.length() - ".txt".length()), SharedFolder.text(file));
  }

  /** {@code story.json}: the story layer. */
  public static JsonNode story(Path story) {
    return json(story.resolve("story.json"));
  }

  /** {@code attributions.json}: one node for each annotated article. */
  public static List<JsonNode> attributions(Path story) {
    List<JsonNode> articles = new ArrayList<>();
    json(story.resolve("attributions.json")).forEach(articles::add);
    return articles;
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
