package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where doses, flags and routines leave the limits: each test breaks one
/// thing.
class LimitsTest extends BrokenCorpus {

  private static final String LIMITS = "limits.yaml";
  private static final String ROUTINE = "routines/short.yaml";

  @Test
  void aDoseStaysWithinTheBoundsOfItsKind() {
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 5, repetitions: 5}");

    told(
        BRIDGE
            + ":19: 5 is out of the bounds of `sets` at "
            + LIMITS
            + ":3. Write 1 to 3, or change the bounds where a source allows more.");
  }

  @Test
  void theBoundsOfAnExerciseTakeThePlaceOfItsKinds() {
    fixture.change(
        LIMITS, "  exercise:", "  exercise: {exercise/bridge: {sets: [1, 5], sources: [nice]}}");
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 5, repetitions: 5}");
    assertThat(fixture.mistakes()).isEmpty();

    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 2, repetitions: 31}");
    assertThat(fixture.mistakes()).isNotEmpty();
  }

  @Test
  void theLastOfSetsThatGrowShorterStaysWithinTheBounds() {
    fixture.change(
        LIMITS,
        "  exercise:",
        "  exercise: {exercise/bridge: {repetitions: [3, 30], hold: [1, 60], sources: [nice]}}");
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 3, repetitions: 6, fewer: 2, rest: 20}");

    assertThat(fixture.mistakes())
        .contains(
            BRIDGE
                + ":19: the last set has 2 repetitions, and "
                + LIMITS
                + ":4 has 3 as the fewest. Write a smaller `fewer`, fewer sets or more"
                + " repetitions.");
  }

  @Test
  void aDoseForWhichThereAreNoBoundsIsTold() {
    fixture.change(
        LIMITS,
        "    strength:",
        "    strength: {sets: [1, 3], repetitions: [1, 30], hold: [1, 60], rest: [0, 60], sources: [nice]}");

    assertThat(fixture.mistakes())
        .contains(
            BRIDGE
                + ":22: limits.yaml has no bounds of `minutes` for this exercise."
                + " Add them there with their source, or give the dose in another way.");
  }

  @Test
  void everyKindHasBounds() {
    fixture.change("vocabulary.yaml", "kind:", "kind: {strength: Strengthen, calm: Calm}");
    fixture.change(BRIDGE, "kind:", "kind: calm");

    told(
        LIMITS
            + ":2: the kind \"calm\" has no bounds."
            + " Write them, such as: calm: {sets: [1, 3], hold: [5, 30], sources: [article]}.");
  }

  @Test
  void whatLimitsNameIsThere() {
    fixture.change(LIMITS, "  needs:", "  needs: {mats: [wrist-pains]}");

    assertThat(fixture.mistakes())
        .containsExactly(
            LIMITS + ":7: there is no flag \"wrist-pains\". Did you mean wrist-pain?",
            LIMITS + ":7: there is no needs \"mats\". Did you mean mat?");
  }

  @Test
  void anExerciseCarriesTheFlagsThatItsPositionAsksFor() {
    fixture.change(LIMITS, "  position:", "  position: {knees: [wrist-pain, sore-knees]}");
    fixture.change(
        "vocabulary.yaml", "flag:", "flag: {wrist-pain: sore wrists, sore-knees: sore knees}");
    fixture.change(BRIDGE, "  flags:", "  flags: [sore-knees]");

    told(
        BIRD_DOG
            + ":32: the flag sore-knees is missing, which limits.yaml asks for with knees."
            + " Add sore-knees to `flags`, and say so in `text`.");
  }

  @Test
  void aRoutineHoldsNothingAgainstThePeopleWhomItFits() {
    fixture.change(BRIDGE, "  flags:", "  flags: []");
    fixture.change(ROUTINE, "suits:", "suits: Most people.\nfits: [wrist-pain]");

    told(
        ROUTINE
            + ":9: the routine fits wrist-pain, and exercise/bird-dog carries that flag."
            + " Name another exercise, or take wrist-pain out of `fits`.");
  }

  @Test
  void aRoutineDoesNotComeBackToAPositionOnTheFloor() {
    fixture.change(
        ROUTINE, "  - {level: strong", "  - {level: strong, exercise: exercise/bird-dog}");

    told(
        ROUTINE
            + ":13: the routine comes back to a position that one has left (knees)."
            + " Put the steps in this position together.");
  }

  @Test
  void aRoutineGetsDownToTheFloorOnce() {
    fixture.change(LIMITS, "floor:", "floor: [floor]");
    fixture.change(
        ROUTINE,
        "  - {exercise: exercise/bird-dog",
        "  - {exercise: exercise/bridge, level: gentle}");
    fixture.change(
        ROUTINE, "  - {level: gentle", "  - {level: gentle, exercise: exercise/bird-dog}");

    told(
        ROUTINE
            + ":13: one has to get down to the floor a second time for exercise/bridge."
            + " Put everything on the floor together.");
  }

  @Test
  void aRoutineMayEndOnItsFeet() {
    fixture.change(LIMITS, "floor:", "floor: [floor]");
    fixture.change(
        ROUTINE, "  - {level: strong", "  - {level: strong, exercise: exercise/bird-dog}");

    assertThat(fixture.mistakes()).isEmpty();
  }
}
