package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups of articles whose text is wholly or mostly the same: connected components of the pairs
 * found to be so, with a guard against chains. Near-copies join at once. Other pairs join two groups
 * only if at least half of the pairs between the groups are mostly the same text; else a text that
 * drifts by a third with every step would end in one family with its opposite. Not thread-safe.
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
    Map<Integer, List<Integer>> members = units();
    Map<Integer, Integer> groupOf = new TreeMap<>();
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int root : members.keySet()) {
      groupOf.put(root, root);
      groups.put(root, new ArrayList<>(List.of(root)));
    }
    Map<Integer, List<Integer>> linked = joinLinks(groupOf, groups);
    List<List<Integer>> families = new ArrayList<>();
    for (List<Integer> roots : linked.values()) {
      List<Integer> family = new ArrayList<>();
      roots.forEach(root -> family.addAll(members.get(root)));
      if (family.size() > 1) {
        family.sort(Comparator.naturalOrder());
        families.add(family);
      }
    }
    families.sort(Comparator.comparing(family -> family.get(0)));
    return families;
  }

  private Map<Integer, List<Integer>> joinLinks(
      Map<Integer, Integer> groupOf, Map<Integer, List<Integer>> groups) {
    Map<Integer, Set<Integer>> neighbours = new TreeMap<>();
    for (Link link : links) {
      neighbours.computeIfAbsent(link.a(), k -> new TreeSet<>()).add(link.b());
      neighbours.computeIfAbsent(link.b(), k -> new TreeSet<>()).add(link.a());
    }
    List<Link> nearestFirst = new ArrayList<>(links);
    nearestFirst.sort(
        Comparator.comparingDouble(Link::nearness)
            .reversed()
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b));
    for (Link link : nearestFirst) {
      int groupA = groupOf.get(link.a());
      int groupB = groupOf.get(link.b());
      if (groupA == groupB) {
        continue;
      }
      List<Integer> membersA = groups.get(groupA);
      List<Integer> membersB = groups.get(groupB);
      long between = 0;
      for (int a : membersA) {
        between += membersB.stream().filter(neighbours.get(a)::contains).count();
      }
      if (between * 2 >= (long) membersA.size() * membersB.size()) {
        int kept = Math.min(groupA, groupB);
        int gone = Math.max(groupA, groupB);
        groups.get(gone).forEach(m -> groupOf.put(m, kept));
        groups.get(kept).addAll(groups.remove(gone));
      }
    }
    return groups;
  }
}
