package org.hearsay.app.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case folder: its inputs and its expected lines. Formats: {@code cases/README.md}.
 *
 * @param folder the folder
 * @param files the lines of each expected file as they stand, by name
 */
record GoldenCase(Path folder, Map<String, List<String>> files) {

  /** All cases under a folder, by name. */
  static List<GoldenCase> under(Path cases) {
    try (Stream<Path> folders = Files.list(cases)) {
      return folders
          .filter(f -> Files.isDirectory(f.resolve("expected")))
          .sorted()
          .map(GoldenCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCase of(Path folder) {
    Map<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder.resolve("expected"))) {
      for (Path path : paths.sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readAllLines(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GoldenCase(folder, files);
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path input() {
    return folder.resolve("in");
  }

  /** The blocks of a file: runs of expected lines between blank lines. Empty if there is none. */
  List<List<ExpectedLine>> blocks(String file) {
    List<List<ExpectedLine>> blocks = new ArrayList<>();
    List<ExpectedLine> block = new ArrayList<>();
    boolean allMarked = false;
    List<String> lines = files.getOrDefault(file, List.of());
    for (int i = 0; i <= lines.size(); i++) {
      String line = i == lines.size() ? "" : lines.get(i).strip();
      if (line.isEmpty()) {
        if (!block.isEmpty()) {
          blocks.add(List.copyOf(block));
        }
        block.clear();
        allMarked = false;
      } else if (line.equals("~")) {
        allMarked = true;
      } else if (!line.startsWith("#")) {
        boolean marked = line.startsWith("~");
        String text = marked ? line.substring(1).strip() : line;
        block.add(new ExpectedLine(file, i, marked || allMarked, text));
      }
    }
    return blocks;
  }

  /** The expected lines of a file, blocks aside. */
  List<ExpectedLine> lines(String file) {
    return blocks(file).stream().flatMap(List::stream).toList();
  }

  /** Writes the marks that these outcomes ask for into the files. */
  void remark(List<Outcome> outcomes) {
    Map<String, Map<Integer, Boolean>> holds = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      holds
          .computeIfAbsent(outcome.line().file(), f -> new LinkedHashMap<>())
          .put(outcome.line().number(), outcome.holds());
    }
    holds.forEach(
        (file, byLine) -> {
          try {
            Files.write(
                folder.resolve("expected").resolve(file),
                marked(Objects.requireNonNull(files.get(file), file), byLine));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<String> marked(List<String> lines, Map<Integer, Boolean> holds) {
    List<String> out = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      boolean whole = end - start > 2;
      for (int i = start; i < end; i++) {
        String line = lines.get(i).strip();
        whole &= line.equals("~") || line.startsWith("#") || Boolean.FALSE.equals(holds.get(i));
      }
      if (whole) {
        out.add("~");
      }
      for (int i = start; i < end; i++) {
        String text =
            lines.get(i).startsWith("~") ? lines.get(i).substring(1).strip() : lines.get(i);
        if (!text.isEmpty()) {
          out.add((!whole && Boolean.FALSE.equals(holds.get(i)) ? "~" : "") + text);
        }
      }
      if (end < lines.size()) {
        out.add("");
      }
      start = end + 1;
    }
    return out;
  }
}
