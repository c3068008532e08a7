package org.hearsay.app.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/**
 * What the program makes of a case's input.
 *
 * @param readings by article id
 * @param story all of them as one story
 * @param problems what went wrong
 */
record GoldenRun(Map<String, ArticleReading> readings, Story story, List<Problem> problems) {

  static GoldenRun of(Path input) {
    Hearsay hearsay = Hearsay.withDefaults();
    List<ArticleReading> readings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    IntakeSink sink =
        new IntakeSink() {
          @Override
          public void article(String file, Article article, List<Problem> found) {
            readings.add(hearsay.read(article));
            problems.addAll(found);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }

          @Override
          public void done(String file) {}
        };
    Intake intake = new Intake();
    intake.read(intake.files(List.of(input)), sink);
    Map<String, ArticleReading> byId = new LinkedHashMap<>();
    readings.forEach(r -> byId.put(r.id(), r));
    return new GoldenRun(byId, hearsay.story(readings), problems);
  }
}
