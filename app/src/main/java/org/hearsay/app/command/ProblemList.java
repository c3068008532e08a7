package org.hearsay.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;

/** Shows problems on standard error as they come, and decides what they do to the exit code. */
final class ProblemList {

  private final Console console;
  private final List<Problem> problems = new ArrayList<>();

  ProblemList(Console console) {
    this.console = console;
  }

  void add(Problem problem) {
    problems.add(problem);
    console.note(problem.line());
  }

  void addAll(List<Problem> more) {
    more.forEach(this::add);
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  /** How many of each code, the most frequent first: {@code 3 empty, 1 bad-encoding}. */
  String summary() {
    Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    for (Problem problem : problems) {
      counts.merge(problem.code(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<ProblemCode, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getValue() + " " + e.getKey().word())
        .reduce((a, b) -> a + ", " + b)
        .orElse("none");
  }

  /**
   * What a run ends with: a fault of Hearsay is a failure, though everything else was read.
   *
   * @param strict whether the user wants any problem to show in the exit code
   */
  int exitCode(boolean strict) {
    if (problems.stream().anyMatch(p -> p.code() == ProblemCode.FAULT)) {
      return ExitCode.FAILED;
    }
    return strict && !problems.isEmpty() ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
