package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A room imports only rooms to its left. */
final class RoomOrderTest {

  private static final List<String> ROOMS =
      List.of(
          "org.hearsay.problem",
          "org.hearsay.text",
          "org.hearsay.article",
          "org.hearsay.language",
          "org.hearsay.attribution",
          "org.hearsay.source",
          "org.hearsay.statement",
          "org.hearsay.decision",
          "org.hearsay.lineage",
          "org.hearsay.claim",
          "org.hearsay.story",
          "org.hearsay.ledger",
          "org.hearsay.pipeline",
          "org.hearsay");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay");

  @Test
  void everyClassLivesInARoom() {
    assertThat(CLASSES.size()).isGreaterThan(50);
    assertThat(CLASSES).allSatisfy(c -> assertThat(ROOMS).contains(c.getPackageName()));
  }

  @Test
  void roomsImportOnlyLeftwards() {
    TreeSet<String> rightwards = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        int from = ROOMS.indexOf(c.getPackageName());
        int to = ROOMS.indexOf(d.getTargetClass().getBaseComponentType().getPackageName());
        if (to > from) {
          rightwards.add(d.getDescription());
        }
      }
    }
    assertThat(rightwards).isEmpty();
  }

  @Test
  void coreUsesLittleElse() {
    assertThat(CLASSES)
        .allSatisfy(
            c ->
                assertThat(c.getDirectDependenciesFromSelf())
                    .extracting(d -> d.getTargetClass().getBaseComponentType().getPackageName())
                    .allMatch(
                        p ->
                            p.isEmpty()
                                || p.startsWith("java.")
                                || p.startsWith("org.hearsay")
                                || p.startsWith("org.slf4j")
                                || p.startsWith("org.jspecify")));
  }
}
