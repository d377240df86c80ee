package limber;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house to its plan: which package may know which, and what stays behind which door.
class LayoutTest {

  /// For every package the packages of Limber that it may know.
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("corpus", Set.of()),
          Map.entry("sentence", Set.of()),
          Map.entry("learn", Set.of()),
          Map.entry("safety", Set.of("corpus", "sentence", "learn")),
          Map.entry("search", Set.of("corpus", "sentence", "learn")),
          Map.entry("evaluate", Set.of("corpus", "search", "safety")),
          Map.entry("coach", Set.of("corpus")),
          Map.entry("zone", Set.of("corpus")),
          Map.entry("talk", Set.of("corpus", "safety", "coach", "zone")),
          Map.entry("store", Set.of("talk", "coach", "corpus")),
          Map.entry("picture", Set.of("corpus")),
          Map.entry("papers", Set.of("talk", "coach", "safety", "picture", "corpus")),
          Map.entry("telegram", Set.of("talk", "coach", "safety", "picture", "corpus")),
          Map.entry(
              "serve",
              Set.of(
                  "store",
                  "talk",
                  "search",
                  "safety",
                  "coach",
                  "corpus",
                  "sentence",
                  "learn",
                  "zone")),
          Map.entry("sandbox", Set.of()));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("limber");

  static Stream<Map.Entry<String, Set<String>>> rooms() {
    return MAY_KNOW.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aPackageKnowsOnlyThoseThatItMay(Map.Entry<String, Set<String>> room) {
    Set<String> allowed = new TreeSet<>(room.getValue());
    allowed.add(room.getKey());
    noClasses()
        .that()
        .resideInAPackage("limber." + room.getKey())
        .should()
        .dependOnClassesThat(
            resideInAPackage("limber..")
                .and(
                    not(
                        resideInAnyPackage(
                            allowed.stream()
                                .map(name -> "limber." + name)
                                .toArray(String[]::new)))))
        .check(HOUSE);
  }

  @Test
  void everyPackageHasItsPlaceInThePlan() {
    Set<String> packages = new TreeSet<>();
    HOUSE.forEach(type -> packages.add(type.getPackageName()));
    packages.remove("limber");
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(
            MAY_KNOW.keySet().stream().map(name -> "limber." + name).toList());
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("limber.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void aLibraryStaysBehindItsDoor(Map.Entry<String, List<String>> door) {
    classes()
        .that(
            DescribedPredicate.describe(
                "use " + door.getKey(), (JavaClass type) -> uses(type, door.getKey())))
        .should()
        .resideInAnyPackage(door.getValue().toArray(String[]::new))
        .check(HOUSE);
  }

  static Stream<Map.Entry<String, List<String>>> doors() {
    return new TreeMap<>(
            Map.ofEntries(
                Map.entry("org.apache.lucene", List.of("limber.search")),
                Map.entry("org.apache.pdfbox", List.of("limber.papers")),
                Map.entry("biweekly", List.of("limber.papers")),
                Map.entry("ai.onnxruntime", List.of("limber.sentence")),
                Map.entry("org.telegram", List.of("limber.telegram")),
                Map.entry("okhttp3", List.of("limber.telegram")),
                Map.entry("com.google.crypto", List.of("limber.store")),
                Map.entry("java.sql", List.of("limber.store")),
                Map.entry("com.sun.net.httpserver", List.of("limber.sandbox", "limber.serve")),
                Map.entry("org.knowm", List.of("limber.picture")),
                Map.entry("java.awt", List.of("limber.picture", "limber.sandbox")),
                Map.entry("picocli", List.of("limber"))))
        .entrySet().stream();
  }

  @Test
  void theCoreIsPure() {
    noClasses()
        .that()
        .resideInAnyPackage("limber.talk", "limber.coach", "limber.safety")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "org.slf4j..")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void nothingInTheCoreChangesOnceItIsMade() {
    classes()
        .that()
        .resideInAnyPackage("limber.talk", "limber.coach", "limber.safety")
        .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveOnlyFinalFields())
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsAbout() {
    Set<String> described = new TreeSet<>();
    HOUSE.stream()
        .filter(type -> type.getSimpleName().equals("package-info"))
        .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .forEach(type -> described.add(type.getPackageName()));
    Set<String> packages = new TreeSet<>();
    HOUSE.stream()
        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
        .forEach(type -> packages.add(type.getPackageName()));
    assertThat(described).isEqualTo(packages);
  }

  private static boolean uses(JavaClass type, String library) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith(library));
  }
}
