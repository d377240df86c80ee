package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/// What `docs/hazards.md` names is there: classes, tests, files and entries. A control that is
/// renamed or deleted is missed in the log, too.
class HazardsTest {

  private static final Path LOG = Path.of("docs/hazards.md");

  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  /// `safety.Rules`, or `safety.SafetyTest.aShortWordIsNotGuessed`.
  private static final Pattern CLASS =
      Pattern.compile("((?:[a-z]+\\.)?[A-Z]\\w+)(?:\\.([a-z]\\w+))?");

  private static final Pattern ENTRY = Pattern.compile("(?:exercise|routine|topic)/[a-z-]+");
  private static final Pattern FILE = Pattern.compile("(?:corpus|docs|src)/[\\w./-]+");

  /// What is typed: `/about`, `limber check`.
  private static final Pattern TYPED = Pattern.compile("/[a-z]+|limber(?: [a-z]+)*|mvn .+");

  private static final Pattern RISK =
      Pattern.compile(
          "- \\*Risk:\\* before ([a-z]+), ([a-z ]+): (\\d)\\. After ([a-z]+), ([a-z ]+): (\\d)\\.");

  private static final Pattern RATED = Pattern.compile("(\\d) in ((?:H\\d\\d(?:, )?)+)");
  private static final Pattern HAZARD = Pattern.compile("(?m)^### ");

  private String log;

  @BeforeEach
  void read() throws IOException {
    log = Files.readString(LOG);
  }

  static List<String> names() throws IOException {
    return NAMED
        .matcher(Files.readString(LOG))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsNamedIsThere(String name) {
    Matcher ofClass = CLASS.matcher(name);
    if (ofClass.matches()) {
      assertIsThere(ofClass.group(1), Optional.ofNullable(ofClass.group(2)));
    } else if (ENTRY.matcher(name).matches()) {
      assertThat(RealCorpus.english().find(EntryId.of(name))).isPresent();
    } else if (FILE.matcher(name).matches()) {
      assertThat(Path.of(name)).exists();
    } else {
      assertThat(name).matches(TYPED);
    }
  }

  private static void assertIsThere(String type, Optional<String> method) {
    Class<?> named;
    try {
      named = Class.forName("limber." + type, false, HazardsTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new AssertionError("There is no class limber." + type, gone);
    }
    assertThat(method.isPresent())
        .as("a test is named with its method, and nothing else is")
        .isEqualTo(type.endsWith("Test") && named != HazardsTest.class);
    method.ifPresent(test ->
        assertThat(
                ReflectionSupport.findMethods(
                    named,
                    one -> AnnotationSupport.isAnnotated(one, Testable.class),
                    HierarchyTraversalMode.TOP_DOWN))
            .extracting(Method::getName)
            .contains(test));
  }

  @Test
  void eachHazardSaysAllOfIt() {
    assertThat(hazards())
        .isNotEmpty()
        .allSatisfy(hazard ->
            assertThat(hazard)
                .contains("- *Causes:* ", " *Effect:* ", "- *Control:* ", " *Test:* ")
                .contains("- *Remains:* ", " *To accept:* ")
                .containsPattern(RISK));
    assertThat(hazards())
        .extracting(hazard -> hazard.substring(0, 3))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, hazards().size()).mapToObj("H%02d"::formatted).toList());
  }

  @Test
  void eachRiskFollowsFromTheMatrix() {
    Map<String, Integer> matrix = matrix();
    assertThat(matrix).hasSize(25);

    assertThat(RISK.matcher(log).results().toList())
        .hasSize(hazards().size())
        .allSatisfy(risk -> {
          assertThat(matrix).containsEntry(risk.group(1) + ", " + risk.group(2), number(risk, 3));
          assertThat(matrix).containsEntry(risk.group(4) + ", " + risk.group(5), number(risk, 6));
        });
  }

  @Test
  void theSummaryIsWhatTheHazardsSay() {
    Map<Integer, String> said = new TreeMap<>();
    RATED
        .matcher(log.replaceAll("\\s+", " "))
        .results()
        .forEach(rated -> said.put(number(rated, 1), rated.group(2).strip()));
    Map<Integer, String> rated =
        hazards().stream()
            .filter(hazard -> after(hazard) > 2)
            .collect(
                Collectors.groupingBy(
                    HazardsTest::after,
                    TreeMap::new,
                    Collectors.mapping(
                        hazard -> hazard.substring(0, 3), Collectors.joining(", "))));

    assertThat(said).isEqualTo(rated);
    assertThat(log).contains("| H01 to H%02d |".formatted(hazards().size()));
  }

  private static int after(String hazard) {
    return RISK.matcher(hazard).results().findFirst().map(risk -> number(risk, 6)).orElseThrow();
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private List<String> hazards() {
    return HAZARD.splitAsStream(log).skip(1).toList();
  }

  /// The risk of each "severity, likelihood".
  private Map<String, Integer> matrix() {
    List<List<String>> rows =
        log.lines()
            .dropWhile(line -> !line.startsWith("| likelihood "))
            .takeWhile(line -> line.startsWith("|"))
            .map(HazardsTest::cells)
            .toList();
    Map<String, Integer> risks = new HashMap<>();
    for (List<String> row : rows.subList(2, rows.size())) {
      for (int i = 1; i < row.size(); i++) {
        risks.put(rows.getFirst().get(i) + ", " + row.getFirst(), Integer.valueOf(row.get(i)));
      }
    }
    return risks;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|"))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
