package limber.coach;

import static limber.coach.Moves.alone;
import static limber.coach.Moves.easier;
import static limber.coach.Moves.move;
import static limber.coach.Moves.swap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.SmallCorpus;
import org.junit.jupiter.api.Test;

class EasingTest {

  private static final Person SORE = new Person(Set.of("knees"));

  private final Easing easing =
      new Easing(new SmallCorpus().exercise("plank", "knee-plank").exercise("knee-plank").corpus());

  @Test
  void theEasierExerciseComesFirstAtTheSameLevelAndInTheSamePart() {
    assertThat(easing.easier(step("plank", Level.STRONG), Person.unknown()))
        .contains(step("knee-plank", Level.STRONG));
  }

  @Test
  void whereThereIsNoEasierExerciseThereIsLessOfTheSame() {
    assertThat(easing.easier(step("knee-plank", Level.STRONG), Person.unknown()))
        .contains(step("knee-plank", Level.STANDARD));
    assertThat(easing.easier(step("knee-plank", Level.STANDARD), Person.unknown()))
        .contains(step("knee-plank", Level.GENTLE));
  }

  @Test
  void aGentleDoseOfTheEasiestExerciseIsAsEasyAsItGets() {
    assertThat(easing.easier(step("knee-plank", Level.GENTLE), Person.unknown())).isEmpty();
  }

  @Test
  void anExerciseThatTheCorpusNoLongerHoldsHasNoEasierForm() {
    assertThat(easing.easier(step("gone", Level.STANDARD), Person.unknown())).isEmpty();
  }

  @Test
  void anEasierExerciseThatDoesNotSuitIsPassedOver() {
    Easing easing =
        new Easing(
            new SmallCorpus()
                .add(move("plank", easier("knee-plank")))
                .add(move("knee-plank", easier("brace"), "knees"))
                .add(move("brace", alone()))
                .corpus());

    assertThat(easing.easier(step("plank", Level.STRONG), SORE))
        .contains(step("brace", Level.STRONG));
  }

  @Test
  void whereNoEasierExerciseSuitsThereIsLessOfTheSame() {
    Easing easing =
        new Easing(
            new SmallCorpus()
                .add(move("plank", easier("knee-plank")))
                .add(move("knee-plank", alone(), "knees"))
                .corpus());

    assertThat(easing.easier(step("plank", Level.STRONG), SORE))
        .contains(step("plank", Level.STANDARD));
    assertThat(easing.easier(step("plank", Level.GENTLE), SORE)).isEmpty();
  }

  @Test
  void aStepThatDoesNotSuitAnyMoreIsNotHadLessOf() {
    Easing easing =
        new Easing(
            new SmallCorpus()
                .add(move("squat", swap("wall"), "knees"))
                .add(move("wall", alone()))
                .add(move("kneel", alone(), "knees"))
                .corpus());

    assertThat(easing.easier(step("squat", Level.STRONG), SORE))
        .contains(step("wall", Level.STRONG));
    assertThat(easing.easier(step("kneel", Level.STRONG), SORE)).isEmpty();
  }

  private static Prescribed step(String exercise, Level level) {
    return new Prescribed(Part.COOL_DOWN, EntryId.of("exercise/" + exercise), level);
  }
}
