package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.coach.Timer.Due;
import limber.corpus.Dose.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimerTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Interval HOLD = work(new Amount.Hold(seconds(30)), 30);
  private static final Interval WALK = work(new Amount.Continuous(seconds(600)), 600);
  private static final Duration LONG_AWAY = seconds(35);

  @Test
  void itTellsHowFarOneIsEveryFiveSecondsButNotInTheLastFour() {
    assertThat(wakings(HOLD)).containsExactly(5L, 10L, 15L, 20L, 25L, 30L);
    assertThat(wakings(work(new Amount.Hold(seconds(9)), 9))).containsExactly(9L);
    assertThat(wakings(work(new Amount.Hold(seconds(12)), 12))).containsExactly(5L, 12L);
    assertThat(wakings(work(new Amount.Hold(seconds(5)), 5))).containsExactly(5L);
  }

  @Test
  void minutesAreToldEveryFifteenSecondsAndRepetitionsWhenOneBegins() {
    assertThat(wakings(work(new Amount.Continuous(seconds(75)), 75)))
        .containsExactly(15L, 30L, 45L, 60L, 75L);
    assertThat(wakings(work(new Amount.Repetitions(4, seconds(5)), 32)))
        .containsExactly(8L, 16L, 24L, 32L);
  }

  @Test
  void beforeItsTimeNothingIsDue() {
    Timer timer = Timer.begin(0, HOLD, NOON);

    assertThat(timer.at(NOON)).isEqualTo(new Due.NotYet());
    assertThat(timer.at(NOON.plusMillis(4_999))).isEqualTo(new Due.NotYet());
    assertThat(timer.at(NOON.minus(Duration.ofHours(1)))).isEqualTo(new Due.NotYet());
  }

  @Test
  void whatFollowsBeginsOnScheduleUnlessItIsTwoSecondsLate() {
    Timer timer = Timer.begin(0, HOLD, NOON);
    Instant end = NOON.plusSeconds(30);

    assertThat(timer.at(end)).isEqualTo(new Due.Over(end));
    assertThat(timer.at(end.plusSeconds(2))).isEqualTo(new Due.Over(end));
    assertThat(timer.at(end.plusMillis(2_001))).isEqualTo(new Due.Over(end.plusMillis(2_001)));
  }

  @Test
  void moreThanAMinuteLateItDoesNotGoOnByItself() {
    Timer timer = atTheEnd(HOLD);

    assertThat(timer.at(timer.wakeAt().plusSeconds(60)))
        .isEqualTo(new Due.Over(timer.wakeAt().plusSeconds(60)));
    assertThat(timer.at(timer.wakeAt().plusMillis(60_001))).isEqualTo(new Due.TooLate());
  }

  @Test
  void aLateWordTellsTheRightTimeAndTheNextComesOnTheBeat() {
    Timer timer = Timer.begin(0, HOLD, NOON);

    Timer told = timer.told(HOLD, NOON.plusMillis(6_900));

    assertThat(told.leftAt(NOON.plusMillis(6_900))).isEqualTo(seconds(23));
    assertThat(told.wakeAt()).isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  void fifteenSecondsMoreCanBeHadSeveralTimes() {
    Timer timer = Timer.begin(0, HOLD, NOON);

    Timer longer = timer.longer(HOLD, NOON.plusSeconds(27)).longer(HOLD, NOON.plusSeconds(27));

    assertThat(longer.leftAt(NOON.plusSeconds(27))).isEqualTo(seconds(33));
    assertThat(longer.at(NOON.plusSeconds(59))).isInstanceOf(Due.Tick.class);
    assertThat(longer.at(NOON.plusSeconds(60))).isEqualTo(new Due.Over(NOON.plusSeconds(60)));
  }

  @Test
  void afterAPauseOneGetsBackIntoPositionAndWhatIsHeldBeginsAnew() {
    Timer stood = Timer.begin(3, HOLD, NOON).told(HOLD, NOON.plusSeconds(10));
    Instant back = NOON.plusSeconds(40);

    Timer on = stood.goingOn(HOLD, LONG_AWAY, back);

    assertThat(on.isLeading()).isTrue();
    assertThat(on.interval()).isEqualTo(3);
    assertThat(on.leftAt(back)).isEqualTo(seconds(5));
    assertThat(on.at(back.plusSeconds(5))).isEqualTo(new Due.Over(back.plusSeconds(5)));
    assertThat(on.inPosition(HOLD, back.plusSeconds(5)).leftAt(back.plusSeconds(5)))
        .isEqualTo(seconds(30));
  }

  @Test
  void whoWasAwayForLongHasAsLongToGetBackAsAtTheBeginning() {
    Timer stood = Timer.begin(3, HOLD, NOON);
    Instant back = stood.wakeAt().plusMillis(60_001);

    assertThat(stood.goingOn(HOLD, LONG_AWAY, back).leftAt(back)).isEqualTo(LONG_AWAY);
  }

  @Test
  void ofAWalkWhatIsLeftIsWalkedAfterAPause() {
    Timer stood = Timer.begin(1, WALK, NOON).told(WALK, NOON.plusSeconds(345));
    assertThat(stood.wakeAt()).isEqualTo(NOON.plusSeconds(360));

    Timer on = stood.goingOn(WALK, LONG_AWAY, NOON.plusSeconds(400));

    assertThat(on.length()).isEqualTo(seconds(255));
  }

  @Test
  void aPauseAtTheEndOfAWalkDoesNotBeginItAnew() {
    Timer stood = Timer.begin(1, WALK, NOON).told(WALK, NOON.plusSeconds(590));
    assertThat(stood.wakeAt()).isEqualTo(NOON.plusSeconds(600));

    Timer on = stood.goingOn(WALK, LONG_AWAY, NOON.plusSeconds(640));

    assertThat(on.length()).isEqualTo(seconds(15));
  }

  @Test
  void aPauseWhileGettingBackIntoPositionTakesNothingFromAWalk() {
    Timer walked = Timer.begin(1, WALK, NOON).told(WALK, NOON.plusSeconds(345));
    Timer back = walked.goingOn(WALK, LONG_AWAY, NOON.plusSeconds(400));

    Timer again = back.goingOn(WALK, LONG_AWAY, NOON.plusSeconds(410));

    assertThat(again.length()).isEqualTo(seconds(255));
    assertThat(again.isLeading()).isTrue();
  }

  @Test
  void gettingBackIntoPositionCanTakeLonger() {
    Instant back = NOON.plusSeconds(20);
    Timer on = Timer.begin(1, HOLD, NOON).goingOn(HOLD, LONG_AWAY, back);

    Timer longer = on.longer(HOLD, back);

    assertThat(longer.leftAt(back)).isEqualTo(seconds(20));
    assertThat(longer.inPosition(HOLD, back.plusSeconds(20)).length()).isEqualTo(seconds(30));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 60, 3_600, 86_400})
  void aClockThatGoesBackNeitherHurriesItNorShowsMoreThanThereIs(long back) {
    Instant earlier = NOON.minusSeconds(back);
    Timer timer = Timer.begin(0, HOLD, NOON);

    assertThat(timer.leftAt(earlier)).isEqualTo(seconds(30));
    assertThat(timer.goneAt(earlier)).isZero();
    assertThat(timer.told(HOLD, earlier).wakeAt()).isEqualTo(NOON.plusSeconds(5));
    assertThat(timer.longer(HOLD, earlier).wakeAt()).isEqualTo(NOON.plusSeconds(5));
  }

  /// The seconds from the beginning of an interval at which a timer is woken, the end among them.
  private static List<Long> wakings(Interval interval) {
    List<Long> seconds = new ArrayList<>();
    Timer timer = Timer.begin(0, interval, NOON);
    while (timer.at(timer.wakeAt()) instanceof Due.Tick) {
      seconds.add(Duration.between(NOON, timer.wakeAt()).toSeconds());
      timer = timer.told(interval, timer.wakeAt());
    }
    seconds.add(Duration.between(NOON, timer.wakeAt()).toSeconds());
    return seconds;
  }

  private static Timer atTheEnd(Interval interval) {
    Timer timer = Timer.begin(0, interval, NOON);
    while (timer.at(timer.wakeAt()) instanceof Due.Tick) {
      timer = timer.told(interval, timer.wakeAt());
    }
    return timer;
  }

  private static Interval work(Amount amount, int length) {
    return new Interval(new Phase.Work(amount), Side.BOTH, 1, 1, seconds(length));
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
