package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A claim's chains as a drawing, pages at the left, origins at the right: {@code outlet ← agency ←
 * source}. Positions are in units of the drawing, from its top left corner.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes boxes; those further left come first in each chain
 * @param lines what leads from box to box
 * @param left how many chains are not drawn, because there are too many
 */
public record OriginTree(int width, int height, List<Node> nodes, List<Line> lines, int left) {

  /** Nothing drawn. */
  public static final OriginTree NONE = new OriginTree(0, 0, List.of(), List.of(), 0);

  /** Width of a box, in units of the drawing. */
  public static final int WIDE = 212;

  /** Height of a box. */
  public static final int HIGH = 46;

  /** Space between columns, and between rows. */
  private static final int GAP_X = 64;

  private static final int GAP_Y = 12;
  private static final int EDGE = 4;

  /**
   * A box.
   *
   * @param at where its top left corner is
   * @param name its first line, cut to the width
   * @param detail its second line
   * @param style classes, separated by spaces
   * @param target where it leads and what it says
   */
  public record Node(At at, String name, String detail, String style, Target target) {}

  /** A point. */
  public record At(int x, int y) {}

  /**
   * What a box leads to.
   *
   * @param link the words in an article
   * @param words what is shown when a pointer or the focus is on the box
   */
  public record Target(String link, String words) {}

  /**
   * A line between boxes.
   *
   * @param path its course, in the language of SVG paths
   * @param style classes, separated by spaces
   */
  public record Line(String path, String style) {}

  public OriginTree {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /** Where columns and rows come to lie. */
  static At place(int column, double row) {
    return new At(EDGE + column * (WIDE + GAP_X), (int) Math.round(EDGE + row * (HIGH + GAP_Y)));
  }

  /** The drawing around these boxes and lines. */
  static OriginTree around(List<Node> nodes, List<Line> lines, int left) {
    int width = 0;
    int height = 0;
    for (Node node : nodes) {
      width = Math.max(width, node.at().x() + WIDE + EDGE);
      height = Math.max(height, node.at().y() + HIGH + EDGE);
    }
    return new OriginTree(width, height, nodes, lines, left);
  }

  /**
   * A line from the left side of a box at the right to the right side of one at the left: a curve
   * in the space beside the first, then straight along the row of the second, where no other box
   * is.
   */
  static Line line(At from, At to, String style) {
    int x = from.x();
    int y = from.y() + HIGH / 2;
    int endX = to.x() + WIDE;
    int endY = to.y() + HIGH / 2;
    int turn = x - GAP_X;
    int middle = x - GAP_X / 2;
    return new Line(
        String.format(
            Locale.ROOT,
            "M%d %d C%d %d %d %d %d %d L%d %d",
            x,
            y,
            middle,
            y,
            middle,
            endY,
            turn,
            endY,
            endX,
            endY),
        style);
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Boxes and lines while they are gathered. */
  static final class Canvas {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    void add(Node node) {
      nodes.add(node);
    }

    void add(Line line) {
      lines.add(line);
    }

    OriginTree drawn(int left) {
      return around(nodes, lines, left);
    }
  }
}
