package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups of articles whose text is wholly or mostly the same: connected components of the pairs
 * found to be so, with a guard against chains. Near-copies join at once. Other pairs join two
 * groups only if at least half of the pairs between the groups are mostly the same text; else a
 * text that drifts by a third with every step would end in one family with its opposite. Not
 * thread-safe.
 */
final class Families {

  private record Link(int a, int b, double nearness) {}

  private final int[] unit;
  private final List<Link> links = new ArrayList<>();

  /** For articles 0 to {@code articles - 1}, each in a group of its own. */
  Families(int articles) {
    unit = new int[articles];
    for (int i = 0; i < articles; i++) {
      unit[i] = i;
    }
  }

  /** Two articles are nearly the same throughout. */
  void addNearCopy(int a, int b) {
    int rootA = unit(a);
    int rootB = unit(b);
    unit[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  /** Two articles are mostly the same. Only after all near-copies have been added. */
  void addMostly(int a, int b, double nearness) {
    if (unit(a) != unit(b)) {
      links.add(new Link(Math.min(unit(a), unit(b)), Math.max(unit(a), unit(b)), nearness));
    }
  }

  /** The least member of the article's group of near-copies. */
  int unit(int article) {
    int root = article;
    while (unit[root] != root) {
      root = unit[root];
    }
    int i = article;
    while (unit[i] != root) {
      int next = unit[i];
      unit[i] = root;
      i = next;
    }
    return root;
  }

  /** The articles of each group of near-copies, by its least member. */
  Map<Integer, List<Integer>> units() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < unit.length; i++) {
      members.computeIfAbsent(unit(i), k -> new ArrayList<>()).add(i);
    }
    return members;
  }

  /** The families of two articles or more, each ascending, by least member. */
  List<List<Integer>> families() {
    int[] group = joinLinks();
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < unit.length; i++) {
      members.computeIfAbsent(group[unit(i)], k -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> families = new ArrayList<>(members.values());
    families.removeIf(family -> family.size() < 2);
    families.sort(Comparator.comparing(family -> family.get(0)));
    return families;
  }

  /** For each unit the least unit of the group that it ends in. */
  private int[] joinLinks() {
    List<Link> nearestFirst = new ArrayList<>(links);
    nearestFirst.sort(
        Comparator.comparingDouble(Link::nearness)
            .reversed()
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b));
    Set<Long> linked = new HashSet<>();
    links.forEach(link -> linked.add(pair(link.a(), link.b())));
    int[] group = new int[unit.length];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(unit[i] == i ? new ArrayList<>(List.of(i)) : List.of());
    }
    for (Link link : nearestFirst) {
      int kept = Math.min(group[link.a()], group[link.b()]);
      int gone = Math.max(group[link.a()], group[link.b()]);
      if (kept != gone && halfLinked(members.get(kept), members.get(gone), linked)) {
        members.get(gone).forEach(m -> group[m] = kept);
        members.get(kept).addAll(members.get(gone));
        members.set(gone, List.of());
      }
    }
    return group;
  }

  private static boolean halfLinked(List<Integer> some, List<Integer> others, Set<Long> linked) {
    long between = 0;
    for (int a : some) {
      for (int b : others) {
        between += linked.contains(pair(Math.min(a, b), Math.max(a, b))) ? 1 : 0;
      }
    }
    return between * 2 >= (long) some.size() * others.size();
  }

  private static long pair(int a, int b) {
    return ((long) a << 32) | b;
  }
}
