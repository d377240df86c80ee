package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For how long a session holds for what comes after it.
class AftermathTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Aftermath AFTERMATH = new Aftermath(CORPUS);
  private static final Program RELIEF = entry("routine/flare-up-relief");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// The red session of [#red] was over then.
  private static final Instant RED = Past.FIRST;

  private static Past past() {
    return Past.of(new Judging(CORPUS.coaching().painRule()));
  }

  private static Past red() {
    return past().then(Said.from(2).during(8));
  }

  private static Program entry(String id) {
    return new Program.Entry(EntryId.of(id));
  }

  private static boolean isRed(Past past, Duration later) {
    return AFTERMATH.redDay(past.history(), RED.plus(later)).isPresent();
  }

  @Test
  void redLastsForTwoDays() {
    assertThat(isRed(red(), Duration.ofDays(2).minus(MINUTE))).isTrue();
    assertThat(isRed(red(), Duration.ofDays(2))).isFalse();
  }

  @Test
  void aMorningThatIsMuchWorseAndALegThatSpreadsMakeARedDay() {
    Past morning = past().then(Said.from(1).after(1).morning(Morning.MUCH_WORSE));
    Past leg = past().then(Said.from(1).leg(Leg.SPREADING));

    assertThat(isRed(morning, MINUTE)).isTrue();
    assertThat(isRed(leg, MINUTE)).isTrue();
    assertThat(isRed(past().then(Said.from(3).after(5)), MINUTE)).isFalse();
  }

  @Test
  void reliefAndASessionOfWhichNothingWasToldDoNotEndARedDay() {
    Duration nextDay = Duration.ofHours(25);

    assertThat(isRed(red().then(RELIEF, Said.from(2).after(1)), nextDay)).isTrue();
    assertThat(isRed(red().then(Said.nothing()), nextDay)).isTrue();
    assertThat(isRed(red().then(Said.from(1).after(1)), nextDay)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exercise/walking", "routine/flare-up-relief", "exercise/constructive-rest"})
  void whatThePainRuleNamesIsForRedDaysAndSoAreItsSteps(String id) {
    assertThat(AFTERMATH.isForRedDays(entry(id))).isTrue();
  }

  @Test
  void allElseWaits() {
    assertThat(AFTERMATH.isForRedDays(entry("exercise/plank"))).isFalse();
    assertThat(AFTERMATH.isForRedDays(new Program.Today())).isFalse();
  }

  @Test
  void painThatWasNotTooMuchForbidsMoreUntilANightHasPassed() {
    Past felt = past().then(Said.from(0).during(1));

    assertThat(forbidsHarder(felt, Duration.ofHours(19))).isTrue();
    assertThat(forbidsHarder(felt, Duration.ofHours(21))).isFalse();
    assertThat(forbidsHarder(red(), Duration.ofHours(21))).isTrue();
    assertThat(forbidsHarder(red(), Duration.ofDays(2))).isFalse();
  }

  private static boolean forbidsHarder(Past past, Duration later) {
    return AFTERMATH.forbidsHarder(Answers.none(), past.history(), RED.plus(later));
  }

  @Test
  void painBeforeASessionForbidsMoreFromThreeOn() {
    assertThat(AFTERMATH.forbidsHarder(Said.from(2).answers(), History.none(), RED)).isFalse();
    assertThat(AFTERMATH.forbidsHarder(Said.from(3).answers(), History.none(), RED)).isTrue();
  }
}
