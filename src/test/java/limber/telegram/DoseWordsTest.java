package limber.telegram;

import static limber.corpus.Dose.Sides.ALTERNATING;
import static limber.corpus.Dose.Sides.EACH;
import static limber.corpus.Dose.Sides.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DoseWordsTest {

  static List<Arguments> doses() {
    return List.of(
        Arguments.of(new Dose(1, times(1, 0), TOGETHER, rest(0)), "Once."),
        Arguments.of(new Dose(1, times(1, 0), EACH, rest(30)), "Once on each side."),
        Arguments.of(new Dose(1, times(1, 5), TOGETHER, rest(0)), "Once. Hold for 5 seconds."),
        Arguments.of(
            new Dose(1, times(1, 60), EACH, rest(0)), "Once on each side. Hold for 1 minute."),
        Arguments.of(new Dose(1, times(10, 0), TOGETHER, rest(30)), "10 times."),
        Arguments.of(
            new Dose(2, times(10, 0), EACH, rest(0)),
            "10 times on each side. Then do a second set."),
        Arguments.of(
            new Dose(3, times(10, 1), TOGETHER, rest(60)),
            "10 times. Hold for 1 second each time. Do 3 sets, and rest for 1 minute between"
                + " them."),
        Arguments.of(
            new Dose(2, times(10, 3), EACH, rest(30)),
            "10 times on each side. Hold for 3 seconds each time. Rest for 30 seconds, then do a"
                + " second set."),
        Arguments.of(
            new Dose(3, shorter(6, 2, 10), EACH, rest(30)),
            "6 times, then 4, then 2, on each side. Hold for 10 seconds each time. Rest for 30"
                + " seconds after each of these sets."),
        Arguments.of(
            new Dose(2, times(10, 0), ALTERNATING, rest(30)),
            "10 times on each side. Change sides after each one. Rest for 30 seconds, then do a"
                + " second set."),
        Arguments.of(
            new Dose(1, times(3, 5), ALTERNATING, rest(0)),
            "3 times on each side. Hold for 5 seconds each time. Change sides after each one."),
        Arguments.of(
            new Dose(3, shorter(6, 2, 10), ALTERNATING, rest(30)),
            "6 times, then 4, then 2, on each side. Hold for 10 seconds each time. Change sides"
                + " after each one. Rest for 30 seconds after each of these sets."),
        Arguments.of(new Dose(2, shorter(5, 1, 0), TOGETHER, rest(0)), "5 times, then 4."),
        Arguments.of(new Dose(1, shorter(5, 1, 0), TOGETHER, rest(0)), "5 times."),
        Arguments.of(
            new Dose(3, new Amount.Hold(Duration.ofSeconds(90)), TOGETHER, rest(0)),
            "Hold for 1 minute and 30 seconds. Do 3 sets."),
        Arguments.of(
            new Dose(1, new Amount.Hold(Duration.ofSeconds(30)), EACH, rest(0)),
            "Hold for 30 seconds on each side."),
        Arguments.of(
            new Dose(1, new Amount.Continuous(Duration.ofMinutes(20)), TOGETHER, rest(0)),
            "Keep going for 20 minutes."),
        Arguments.of(
            new Dose(1, new Amount.Continuous(Duration.ofMinutes(1)), EACH, rest(0)),
            "Keep going for 1 minute on each side."));
  }

  @ParameterizedTest
  @MethodSource("doses")
  void aDoseIsSaidAsOneWouldSayIt(Dose dose, String words) {
    assertThat(new DoseWords(new Voice(Example.phrases())).of(dose)).isEqualTo(words);
  }

  @Test
  void howLongADoseTakesIsSaidUnlessItIsALengthOfTimeItself() {
    assertThat(time(new Dose(1, times(10, 0), TOGETHER, rest(0))))
        .contains("About 1 minute in all.");
    assertThat(time(new Dose(3, new Amount.Hold(Duration.ofSeconds(60)), EACH, rest(30))))
        .contains("About 8 minutes in all.");
    assertThat(time(new Dose(1, new Amount.Continuous(Duration.ofMinutes(20)), TOGETHER, rest(0))))
        .isEmpty();
  }

  private static Optional<String> time(Dose dose) {
    return new DoseWords(new Voice(Example.phrases())).time(dose);
  }

  private static Amount times(int count, int hold) {
    return new Amount.Repetitions(count, Duration.ofSeconds(hold));
  }

  private static Amount shorter(int count, int fewer, int hold) {
    return new Amount.Repetitions(count, Duration.ofSeconds(hold), fewer);
  }

  private static Duration rest(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
