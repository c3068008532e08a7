package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the decoder needs beside the graph.
 *
 * @param roles names of the role tags, such as {@code B-Cue}
 * @param chain the chain over them
 * @param entities names of the entity tags, such as {@code B-person}
 * @param crc32 checksum of the graph's file, eight hexadecimal digits
 */
record ReaderCard(List<String> roles, Chain chain, List<String> entities, String crc32) {

  /** Score of a move that would break a span. */
  private static final float NEVER = -10_000;

  /**
   * Reads lines of a key and values, separated by tabs: {@code roles}, {@code first}, one {@code
   * moves} for each role tag, {@code entities}, {@code crc32}. Lines that begin with # are
   * comments.
   *
   * @throws IllegalArgumentException if something is missing
   */
  static ReaderCard parse(String text) {
    Map<String, List<String>> values = new HashMap<>();
    List<float[]> moves = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
      List<String> columns = Arrays.asList(line.split("\t", -1));
      List<String> rest = columns.subList(1, columns.size());
      if (columns.get(0).equals("moves")) {
        moves.add(floats(rest));
      } else {
        values.put(columns.get(0), List.copyOf(rest));
      }
    }
    List<String> roles = values.getOrDefault("roles", List.of());
    List<String> entities = values.getOrDefault("entities", List.of());
    List<String> crc32 = values.getOrDefault("crc32", List.of());
    if (roles.isEmpty() || moves.size() != roles.size() || entities.isEmpty() || crc32.isEmpty()) {
      throw new IllegalArgumentException("the reading model's card is not whole");
    }
    Chain chain =
        new Chain(moves.toArray(new float[0][]), floats(values.getOrDefault("first", List.of())));
    return new ReaderCard(roles, chain, entities, crc32.get(0));
  }

  /** A chain that only forbids broken spans: an I tag follows a tag of its own kind. */
  static Chain unbroken(List<String> tags) {
    int n = tags.size();
    float[][] moves = new float[n][n];
    float[] first = new float[n];
    for (int j = 0; j < n; j++) {
      if (tags.get(j).startsWith("I-")) {
        first[j] = NEVER;
        String kind = tags.get(j).substring(2);
        for (int i = 0; i < n; i++) {
          boolean same = tags.get(i).length() > 2 && tags.get(i).substring(2).equals(kind);
          moves[i][j] = same ? 0 : NEVER;
        }
      }
    }
    return new Chain(moves, first);
  }

  private static float[] floats(List<String> columns) {
    float[] values = new float[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(columns.get(i));
    }
    return values;
  }
}
