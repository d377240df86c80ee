package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How plans are made, and what a writer is told where something is wrong with it: each test breaks
/// one thing.
class PlansTest extends BrokenCorpus {

  private static final String PLAN = "plan.yaml";
  private static final String WRITTEN =
      """
      goals:
        - id: calm
          label: Less pain
          why: A bit of each. No kind is best for all.
          warm-up: [strength]
          core: [strength]
          cool-down: [strength]
          sources: [nice]
      sizes:
        - {minutes: 1, warm-up: 0, core: 1, cool-down: 0}
        - {minutes: 5, warm-up: 1, core: 2, cool-down: 1}
      positions:
        - {id: any, label: Any position}
      relief: routine/RELIEF
      walk:
        exercise: exercise/WALK
        baseline: [5, 10]
        more: 10
        towards: 30
        days: 5
        note: People who walked had less of it. It did not test walking for the pain you have now.
        sources: [nice]
      """;

  private String written = WRITTEN;

  @BeforeEach
  void aPlanWithoutMistakes() {
    List<EntryId> ids = List.copyOf(fixture.corpus().entries().keySet());
    written =
        WRITTEN
            .replace("routine/RELIEF", first(ids, EntryId.Kind.ROUTINE))
            .replace("exercise/WALK", first(ids, EntryId.Kind.EXERCISE));
    fixture.write(PLAN, written);
  }

  private static String first(List<EntryId> ids, EntryId.Kind kind) {
    return ids.stream().filter(id -> id.kind() == kind).findFirst().orElseThrow().toString();
  }

  @Test
  void whatIsWrittenIsPlanned() {
    Plans plans = fixture.corpus().plans();

    assertThat(plans.goals()).extracting(Plans.Goal::id).containsExactly("calm");
    assertThat(plans.size(4).minutes()).isEqualTo(1);
    assertThat(plans.size(60).minutes()).isEqualTo(5);
    assertThat(plans.walk())
        .hasValueSatisfying(
            walk -> assertThat(walk.growth()).isEqualTo(new Plans.Growth(10, 30, 5)));
  }

  @Test
  void aLanguageWithoutPlansMakesNone() {
    fixture.delete(PLAN);

    assertThat(fixture.corpus().plans().isEmpty()).isTrue();
  }

  @Test
  void whatItNamesIsThere() {
    assertThat(broken("core: [strength]", "core: [strenght]")).contains("there is no kind");
    assertThat(broken("exercise: exercise/", "exercise: exercise/no-")).contains("no entry");
    assertThat(broken("relief: routine/", "relief: routine/no-")).contains("no entry");
    assertThat(
            broken(
                "cool-down: [strength]\n    sources: [nice]",
                "cool-down: [strength]\n    sources: [hearsay]"))
        .contains("there is no source \"hearsay\"");
    assertThat(broken("label: Any position}", "label: Any position, only: [floating]}"))
        .contains("there is no position");
  }

  @Test
  void aLabelFitsOnItsButton() {
    assertThat(broken("label: Less pain", "label: Ever less pain in my back"))
        .contains("20 fit on a button");
  }

  @Test
  void listsGrow() {
    assertThat(broken("baseline: [5, 10]", "baseline: [10, 5]")).contains("5 comes after 10");
    assertThat(broken("minutes: 5,", "minutes: 1,")).contains("1 comes after 1");
  }

  @Test
  void twoGoalsNeverShareAName() {
    assertThat(
            broken(
                "positions:\n  - {id: any, label: Any position}",
                "positions:\n  - {id: any, label: A}\n  - {id: any, label: B}"))
        .isNotEmpty();
  }

  @Test
  void itsSentencesAreEasyToRead() {
    assertThat(
            broken(
                "why: A bit of each. No kind is best for all.",
                "why: Multidimensional rehabilitation incorporating heterogeneous modalities."))
        .contains("reading ease");
  }

  /// What is told of a plan in which one thing is otherwise.
  private String broken(String right, String wrong) {
    assertThat(written).contains(right);
    fixture.write(PLAN, written.replace(right, wrong));
    String told = String.join("\n", fixture.mistakes());
    fixture.write(PLAN, written);
    return told;
  }
}
