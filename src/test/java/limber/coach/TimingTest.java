package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimingTest {

  @Test
  void aHoldTakesItsLengthAndGettingReady() {
    assertThat(Timing.of(dose(1, new Amount.Hold(seconds(30)), Sides.TOGETHER, 60)))
        .isEqualTo(seconds(30 + 15));
  }

  @Test
  void everySideOfEverySetIsCountedAndTheChangesAndRestsBetween() {
    assertThat(Timing.of(dose(3, new Amount.Repetitions(10, seconds(5)), Sides.EACH, 30)))
        .isEqualTo(seconds(3 * 2 * 10 * (3 + 5) + 3 * 5 + 2 * 30 + 15));
  }

  @Test
  void setsThatGrowShorterAreCountedAsTheyAre() {
    assertThat(Timing.of(dose(3, new Amount.Repetitions(6, seconds(10), 2), Sides.EACH, 30)))
        .isEqualTo(seconds(2 * (6 + 4 + 2) * (3 + 10) + 3 * 5 + 2 * 30 + 15));
  }

  @Test
  void goingOnForATimeTakesThatTime() {
    assertThat(Timing.of(dose(1, new Amount.Continuous(seconds(600)), Sides.TOGETHER, 0)))
        .isEqualTo(seconds(615));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "60,1", "61,2", "600,10"})
  void minutesAreRoundedUp(long seconds, long minutes) {
    assertThat(Timing.minutes(seconds(seconds))).isEqualTo(minutes);
  }

  @Test
  void sidesThatAlternateAreCountedOnEachSide() {
    assertThat(Timing.of(dose(1, new Amount.Repetitions(5, seconds(3)), Sides.ALTERNATING, 0)))
        .isEqualTo(seconds(15 + 2 * 5 * 6));
  }

  private static Dose dose(int sets, Amount amount, Sides sides, long rest) {
    return new Dose(sets, amount, sides, seconds(rest));
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
