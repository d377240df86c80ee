package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.SmallCorpus;
import org.junit.jupiter.api.Test;

class EasingTest {

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

  private static Prescribed step(String exercise, Level level) {
    return new Prescribed(Part.COOL_DOWN, EntryId.of("exercise/" + exercise), level);
  }
}
