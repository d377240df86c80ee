package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import limber.OnTheMat.Said;
import limber.coach.Interval.Phase;
import limber.coach.Measure;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.coach.Run;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import limber.talk.Press.Move;
import limber.talk.TimedReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A timer leads through the real routines, with a simulated clock.
class HandsFreeRoutineTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final List<Prescribed> CLASSIC =
      Prescription.of(CORPUS.routine(EntryId.of("routine/classic")));

  /// How long one has to get ready for each step of the classic, in seconds: on one's feet and on a
  /// chair, down on hands and knees, then kneeling, then on one's back.
  private static final List<Integer> READY = List.of(15, 15, 35, 15, 15, 25, 25, 15, 15);

  /// Telegram lets out so many messages and edits to a chat within a minute.
  private static final int MOST_A_MINUTE = 20;

  static Stream<List<Prescribed>> everything() {
    Stream<List<Prescribed>> routines = CORPUS.routines().stream().map(Prescription::of);
    Stream<List<Prescribed>> exercises =
        CORPUS.exercises().stream()
            .flatMap(exercise ->
                Arrays.stream(Dose.Level.values())
                    .map(level -> twice(exercise, new Measure.AtLevel(level))));
    return Stream.concat(routines, exercises);
  }

  /// Doses that no file holds, from the shortest that `limits.yaml` allows.
  static Stream<List<Prescribed>> doses() {
    Exercise bridge = CORPUS.exercise(EntryId.of("exercise/bridge"));
    return Stream.of(5, 7, 8, 9, 12, 30)
        .flatMap(seconds -> {
          Duration length = Duration.ofSeconds(seconds);
          return Stream.of(
              new Amount.Hold(length),
              new Amount.Continuous(length),
              new Amount.Repetitions(2, Duration.ZERO),
              new Amount.Repetitions(2, length),
              new Amount.Repetitions(seconds, Duration.ofSeconds(1)));
        })
        .flatMap(amount ->
            Arrays.stream(Dose.Sides.values())
                .map(sides -> new Dose(10, amount, sides, Duration.ofSeconds(5))))
        .map(dose -> twice(bridge, new Measure.Exactly(dose)));
  }

  private static List<Prescribed> twice(Exercise exercise, Measure measure) {
    Prescribed step = new Prescribed(Part.CORE, exercise.id(), measure);
    return List.of(step, step);
  }

  @Test
  void theClassicRunsToItsEndAndEveryMessageComesOnItsSecond() {
    OnTheMat person = OnTheMat.at(CORPUS, CLASSIC);

    person.wakeToTheEnd();

    assertThat(person.led().stream().filter(Said::sounds).map(HandsFreeRoutineTest::line))
        .containsExactlyElementsOf(expected());
    assertDone(person);
  }

  @Test
  void everyCountdownOfTheClassicTellsTheTimeUntilTheNextSound() {
    OnTheMat person = OnTheMat.at(CORPUS, CLASSIC);
    person.wakeToTheEnd();
    List<Said> said = person.said();

    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).reply() instanceof TimedReply timed) {
        Instant next =
            said.stream().skip(i + 1L).filter(Said::sounds).findFirst().orElseThrow().at();
        assertThat(left(timed)).isEqualTo(Duration.between(said.get(i).at(), next));
      }
    }
  }

  @ParameterizedTest
  @MethodSource({"everything", "doses"})
  void noMinuteHoldsMoreThanTelegramLetsOut(List<Prescribed> steps) {
    OnTheMat person = OnTheMat.at(CORPUS, steps);
    person.wakeToTheEnd();

    List<Instant> times = person.said().stream().map(Said::at).toList();
    for (Instant from : times) {
      Instant to = from.plusSeconds(60);
      assertThat(times.stream().filter(at -> !at.isBefore(from) && !at.isAfter(to)).count())
          .isLessThanOrEqualTo(MOST_A_MINUTE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 59})
  void whereverItIsLateItGoesOnWithWholeIntervals(long late) {
    OnTheMat onTime = OnTheMat.at(CORPUS, CLASSIC);
    onTime.wakeToTheEnd();
    List<Said> sounds = onTime.led().stream().filter(Said::sounds).toList();

    for (int at = 0; at < wakings(); at++) {
      OnTheMat person = wokenLate(at, Duration.ofSeconds(late));
      person.wakeToTheEnd();
      List<Said> heard = person.led().stream().filter(Said::sounds).toList();

      assertThat(heard).extracting(HandsFreeRoutineTest::what).isEqualTo(what(sounds));
      for (int i = 1; i < heard.size(); i++) {
        assertThat(Duration.between(heard.get(i - 1).at(), heard.get(i).at()))
            .as("interval %s, late at waking %s", i, at)
            .isGreaterThanOrEqualTo(Duration.between(sounds.get(i - 1).at(), sounds.get(i).at()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 86_400})
  void whereverItIsMoreThanAMinuteLateItAsksAndThenGoesOn(long late) {
    for (int at = 0; at < wakings(); at++) {
      OnTheMat person = wokenLate(at, Duration.ofSeconds(late));
      assertThat(person.said().getLast().reply()).isInstanceOf(TimedReply.StillThere.class);
      assertThat(person.isLed()).isFalse();
      int position = person.run().orElseThrow().position();

      person.press(Move.RESUME);
      assertThat(person.run().orElseThrow().position()).isEqualTo(position);
      person.wakeToTheEnd();

      assertDone(person);
    }
  }

  /// Each step was done, none twice, and how it was is asked as after a routine by hand.
  private static void assertDone(OnTheMat person) {
    assertThat(person.run()).isEmpty();
    assertThat(person.over())
        .hasValueSatisfying(
            run -> assertThat(run.count(Run.Outcome.DONE)).isEqualTo(CLASSIC.size()));
  }

  private static int wakings() {
    OnTheMat person = OnTheMat.at(CORPUS, CLASSIC);
    int wakings = 0;
    while (person.isLed()) {
      person.wake(Duration.ZERO);
      wakings++;
    }
    return wakings;
  }

  /// Somebody who is woken so late once, and punctually before.
  private static OnTheMat wokenLate(int waking, Duration late) {
    OnTheMat person = OnTheMat.at(CORPUS, CLASSIC);
    for (int i = 0; i < waking; i++) {
      person.wake(Duration.ZERO);
    }
    person.wake(late);
    return person;
  }

  /// What is to be heard, worked out from the doses: so many seconds after the beginning, this.
  private static List<String> expected() {
    List<String> expected = new ArrayList<>();
    long second = 0;
    for (int i = 0; i < CLASSIC.size(); i++) {
      Exercise exercise = CORPUS.exercise(CLASSIC.get(i).exercise());
      Dose dose = CLASSIC.get(i).measure().of(exercise);
      boolean floor = READY.get(i) > 15 || i > 2;
      expected.add(second + " ready " + exercise.id());
      second += READY.get(i);
      for (int set = 1; set <= dose.sets(); set++) {
        expected.add(second + " go");
        second += work(dose, set) * (dose.sides() == Dose.Sides.ALTERNATING ? 2 : 1);
        if (dose.sides() == Dose.Sides.EACH) {
          expected.add(second + " change");
          second += floor ? 10 : 5;
          expected.add(second + " go");
          second += work(dose, set);
        }
        if (set < dose.sets()) {
          expected.add(second + " rest");
          second += dose.rest().isZero() ? 10 : dose.rest().toSeconds();
        }
      }
    }
    return expected;
  }

  private static long work(Dose dose, int set) {
    return switch (dose.amount()) {
      case Amount.Repetitions some ->
          (some.count() - some.fewer() * (set - 1L)) * (3 + some.hold().toSeconds());
      case Amount.Hold(Duration length) -> length.toSeconds();
      case Amount.Continuous(Duration length) -> length.toSeconds();
    };
  }

  private static List<String> what(List<Said> said) {
    return said.stream().map(HandsFreeRoutineTest::what).toList();
  }

  private static String line(Said said) {
    return said.after().toMillis() / 1_000.0 == said.after().toSeconds()
        ? said.after().toSeconds() + " " + what(said)
        : said.after() + " " + what(said);
  }

  private static String what(Said said) {
    return switch (said.reply()) {
      case TimedReply.GetReady(var step, _) -> "ready " + step.exercise();
      case TimedReply.Begins(_, var interval, _) ->
          switch (interval.phase()) {
            case Phase.GetReady() -> "?";
            case Phase.Work _ -> "go";
            case Phase.ChangeSides() -> "change";
            case Phase.Rest() -> "rest";
          };
      default -> said.reply().toString();
    };
  }

  private static Duration left(TimedReply reply) {
    return switch (reply) {
      case TimedReply.GetReady(_, var left) -> left;
      case TimedReply.BackIntoPosition(_, _, var left) -> left;
      case TimedReply.Begins(_, _, var left) -> left;
      case TimedReply.Runs(_, _, _, var left) -> left;
      case TimedReply.Because _, TimedReply.Waits _, TimedReply.StillThere _ ->
          throw new IllegalArgumentException("Nothing is counted here: " + reply);
    };
  }
}
