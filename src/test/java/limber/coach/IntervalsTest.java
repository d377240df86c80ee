package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Level;
import limber.corpus.Dose.Sides;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class IntervalsTest {

  private static final Phase READY = new Phase.GetReady();
  private static final Phase CHANGE = new Phase.ChangeSides();
  private static final Phase REST = new Phase.Rest();

  private final Corpus corpus = RealCorpus.english();

  @Test
  void everySetHasItsTurnOnEverySideAndOneRestsBetween() {
    Amount amount = new Amount.Repetitions(5, seconds(3));
    Phase work = new Phase.Work(amount);

    assertThat(Intervals.of(new Dose(2, amount, Sides.EACH, seconds(20))))
        .containsExactly(
            new Interval(READY, Side.FIRST, 1, 2, seconds(15)),
            new Interval(work, Side.FIRST, 1, 2, seconds(30)),
            new Interval(CHANGE, Side.SECOND, 1, 2, seconds(5)),
            new Interval(work, Side.SECOND, 1, 2, seconds(30)),
            new Interval(REST, Side.FIRST, 1, 2, seconds(20)),
            new Interval(work, Side.FIRST, 2, 2, seconds(30)),
            new Interval(CHANGE, Side.SECOND, 2, 2, seconds(5)),
            new Interval(work, Side.SECOND, 2, 2, seconds(30)));
  }

  @Test
  void whereTheDoseGivesNoRestOneRestsTenSeconds() {
    Amount amount = new Amount.Hold(seconds(20));
    Phase work = new Phase.Work(amount);

    assertThat(Intervals.of(new Dose(2, amount, Sides.TOGETHER, Duration.ZERO)))
        .containsExactly(
            new Interval(READY, Side.BOTH, 1, 2, seconds(15)),
            new Interval(work, Side.BOTH, 1, 2, seconds(20)),
            new Interval(REST, Side.BOTH, 1, 2, seconds(10)),
            new Interval(work, Side.BOTH, 2, 2, seconds(20)));
  }

  @Test
  void setsMayGrowShorter() {
    Dose dose = new Dose(3, new Amount.Repetitions(6, seconds(10), 2), Sides.TOGETHER, seconds(30));

    assertThat(Intervals.of(dose))
        .extracting(Interval::repetitions)
        .containsExactly(0, 6, 0, 4, 0, 2);
    assertThat(Intervals.of(dose))
        .extracting(interval -> interval.length().toSeconds())
        .containsExactly(15L, 78L, 30L, 52L, 30L, 26L);
  }

  @Test
  void whereSidesAlternateASetGoesOnForBoth() {
    Dose dose =
        new Dose(3, new Amount.Repetitions(6, seconds(10), 2), Sides.ALTERNATING, seconds(30));

    assertThat(Intervals.of(dose))
        .containsExactly(
            new Interval(READY, Side.IN_TURN, 1, 3, seconds(15)),
            work(12, 1, seconds(12 * 13)),
            new Interval(REST, Side.IN_TURN, 1, 3, seconds(30)),
            work(8, 2, seconds(8 * 13)),
            new Interval(REST, Side.IN_TURN, 2, 3, seconds(30)),
            work(4, 3, seconds(4 * 13)));
  }

  private static Interval work(int count, int set, Duration length) {
    Phase work = new Phase.Work(new Amount.Repetitions(count, seconds(10)));
    return new Interval(work, Side.IN_TURN, set, 3, length);
  }

  @Test
  void goingOnForMinutesIsOneInterval() {
    Dose dose = new Dose(1, new Amount.Continuous(seconds(120)), Sides.TOGETHER, Duration.ZERO);

    assertThat(Intervals.of(dose))
        .extracting(Interval::length)
        .containsExactly(seconds(15), seconds(120));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, marching-on-the-spot, 15",
        "-, bird-dog, 35",
        "marching-on-the-spot, hamstring-stretch, 15",
        "marching-on-the-spot, marching-on-the-spot, 15",
        "hamstring-stretch, cat-camel, 35",
        "cat-camel, bird-dog, 15",
        "bird-dog, childs-pose, 25",
        "childs-pose, bridge, 25",
        "bridge, knee-to-chest, 15",
        "knee-to-chest, belly-breathing, 15",
        "bridge, sit-to-stand, 35"
      })
  void whoHasToGetDownOrTurnOverHasLongerToGetReady(String before, String step, int length) {
    List<Interval> intervals =
        Intervals.of(step(step), Optional.ofNullable(before).map(this::step), corpus);

    assertThat(intervals.getFirst().phase()).isEqualTo(READY);
    assertThat(intervals.getFirst().length()).isEqualTo(seconds(length));
  }

  @ParameterizedTest
  @CsvSource({"hamstring-stretch, 5", "clamshell, 10"})
  void onTheFloorChangingSidesTakesLonger(String step, int length) {
    assertThat(Intervals.of(step(step), Optional.empty(), corpus))
        .filteredOn(interval -> interval.phase().equals(CHANGE))
        .extracting(Interval::length)
        .containsOnly(seconds(length));
  }

  @Test
  void aStepWhoseExerciseIsGoneHasNone() {
    assertThat(Intervals.of(step("gone"), Optional.empty(), corpus)).isEmpty();
    assertThat(Intervals.of(step("bridge"), Optional.of(step("gone")), corpus)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void thePreviewsMinutesAreTheTimersMinutes(Level level) {
    List<Prescribed> steps =
        corpus.exercises().stream()
            .map(exercise -> new Prescribed(Part.CORE, exercise.id(), level))
            .toList();
    Run run = Run.begin(new RunId(1), new Program.Today(), steps, java.time.Instant.EPOCH);
    Duration timed = Duration.ZERO;
    while (!run.over()) {
      for (Interval interval : Intervals.of(run, corpus)) {
        timed = timed.plus(interval.length());
      }
      run = run.after(Run.Outcome.DONE);
    }

    assertThat(timed).isEqualTo(Timing.of(steps, corpus));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "5, 1", "6, 2", "29, 5", "30, 5", "60, 5"})
  void repetitionsAreCountedByTime(int gone, int number) {
    Interval work = work(new Amount.Repetitions(5, seconds(3)), 30);

    assertThat(work.repetition(seconds(gone))).contains(number);
  }

  @Test
  void whatIsHeldHasNoRepetitions() {
    assertThat(work(new Amount.Hold(seconds(30)), 30).repetition(seconds(7))).isEmpty();
  }

  @Test
  void howFarOneIsIsToldAboutEveryFiveSecondsAndSeldomerWhereItGoesOnForMinutes() {
    assertThat(work(new Amount.Hold(seconds(60)), 60).beat()).isEqualTo(seconds(5));
    assertThat(work(new Amount.Continuous(seconds(61)), 61).beat()).isEqualTo(seconds(15));
    assertThat(work(new Amount.Continuous(seconds(600)), 600).beat()).isEqualTo(seconds(15));
    assertThat(work(new Amount.Continuous(seconds(601)), 601).beat()).isEqualTo(seconds(60));
  }

  @Test
  void whatIsRepeatedIsToldWithARepetition() {
    assertThat(work(new Amount.Repetitions(10, seconds(0)), 30).beat()).isEqualTo(seconds(6));
    assertThat(work(new Amount.Repetitions(10, seconds(3)), 60).beat()).isEqualTo(seconds(6));
    assertThat(work(new Amount.Repetitions(10, seconds(10)), 130).beat()).isEqualTo(seconds(13));
  }

  private static Interval work(Amount amount, int length) {
    return new Interval(new Phase.Work(amount), Side.BOTH, 1, 1, seconds(length));
  }

  private Prescribed step(String slug) {
    return new Prescribed(Part.CORE, EntryId.of("exercise/" + slug), Level.GENTLE);
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
