package org.hearsay.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short names for the articles of a run: a file's name without its ending; where several files have
 * the same, as many parent folders before it as tell them apart, and a number if none do.
 */
final class ArticleIds {

  /** Most folders put before a name. */
  private static final int MAX_FOLDERS = 16;

  private ArticleIds() {}

  static List<String> of(List<Path> files) {
    List<String> ids = new ArrayList<>();
    files.forEach(f -> ids.add(name(f, 0)));
    for (int folders = 1; folders <= MAX_FOLDERS && clashes(ids); folders++) {
      Map<String, Integer> counts = counts(ids);
      for (int i = 0; i < ids.size(); i++) {
        if (counts.getOrDefault(ids.get(i), 0) > 1) {
          ids.set(i, name(files.get(i), folders));
        }
      }
    }
    return numbered(ids);
  }

  private static boolean clashes(List<String> ids) {
    return new HashSet<>(ids).size() < ids.size();
  }

  private static Map<String, Integer> counts(List<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    return counts;
  }

  private static String name(Path file, int folders) {
    Path last = file.getFileName();
    StringBuilder name =
        new StringBuilder(last == null ? "article" : InputKind.bareName(last.toString()));
    Path folder = file.getParent();
    for (int i = 0; i < folders && folder != null && folder.getFileName() != null; i++) {
      name.insert(0, folder.getFileName() + "/");
      folder = folder.getParent();
    }
    return name.toString().isBlank() ? "article" : name.toString();
  }

  private static List<String> numbered(List<String> ids) {
    Set<String> used = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (String id : ids) {
      String one = id;
      for (int n = 2; !used.add(one); n++) {
        one = id + "~" + n;
      }
      unique.add(one);
    }
    return unique;
  }
}
