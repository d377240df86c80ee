package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import limber.coach.Interval;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Lead.Turns;
import org.junit.jupiter.api.Test;

final class IntervalWordsTest {

  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final Amount HOLD = new Amount.Hold(HALF_A_MINUTE);
  private static final Amount TEN = new Amount.Repetitions(10, Duration.ZERO);

  private final Voice voice = new Voice(Example.phrases());
  private final IntervalWords turns =
      new IntervalWords(voice, Optional.of(new Turns("Right foot back", "Left foot back")));
  private final IntervalWords none = new IntervalWords(voice, Optional.empty());

  @Test
  void aStepIsAnnouncedWithTheSideThatBegins() {
    Dose dose = new Dose(1, HOLD, Dose.Sides.EACH, Duration.ZERO);

    assertThat(turns.whatComes(dose))
        .isEqualTo("Hold for 30 seconds on each side. Right foot back first.");
  }

  @Test
  void eachTurnIsSaidAsTheExerciseAnnouncesIt() {
    assertThat(turns.begins(interval(new Phase.Work(HOLD), Side.FIRST), HALF_A_MINUTE))
        .isEqualTo("Go! Right foot back. 30 seconds.");
    assertThat(turns.begins(interval(new Phase.ChangeSides(), Side.SECOND), HALF_A_MINUTE))
        .isEqualTo("Change sides. Left foot back.");
    assertThat(turns.begins(interval(new Phase.Work(HOLD), Side.SECOND), HALF_A_MINUTE))
        .isEqualTo("Go! Left foot back. 30 seconds.");
    assertThat(turns.backIntoPosition(interval(new Phase.Work(HOLD), Side.SECOND), HALF_A_MINUTE))
        .isEqualTo("Back into position. Left foot back. Starts in 30 seconds.");
  }

  @Test
  void whereSidesAlternateOneIsToldToChangeEachTime() {
    Dose dose = new Dose(1, TEN, Dose.Sides.ALTERNATING, Duration.ZERO);

    assertThat(none.whatComes(dose))
        .isEqualTo("10 times on each side. Change sides after each one.");
    assertThat(none.begins(interval(new Phase.Work(TEN), Side.IN_TURN), HALF_A_MINUTE))
        .isEqualTo("Go! Change sides each time. 10 times. 30 seconds.");
  }

  @Test
  void whereTheExerciseIsGoneNoSideIsNamed() {
    assertThat(none.begins(interval(new Phase.Work(HOLD), Side.FIRST), HALF_A_MINUTE))
        .isEqualTo("Go! 30 seconds.");
    assertThat(none.begins(interval(new Phase.ChangeSides(), Side.SECOND), HALF_A_MINUTE))
        .isEqualTo("Change sides.");
  }

  private static Interval interval(Phase phase, Side side) {
    return new Interval(phase, side, 1, 1, HALF_A_MINUTE);
  }
}
