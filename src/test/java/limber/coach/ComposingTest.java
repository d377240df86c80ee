package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limber.coach.Week.Course;
import limber.coach.Week.Pitch;
import limber.coach.Week.WalkCourse;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Flow;
import limber.corpus.Plans;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import limber.corpus.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sessions that are made of the real corpus, for every goal, length and flag, day after day.
class ComposingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Plans PLANS = CORPUS.plans();
  private static final Composing COMPOSING = new Composing(CORPUS);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 60;

  static List<Arguments> plansForEverybody() {
    List<Arguments> all = new ArrayList<>();
    for (Plans.Goal goal : PLANS.goals()) {
      for (Plans.Size size : PLANS.sizes()) {
        people().forEach(flags -> all.add(Arguments.of(goal.id(), size.minutes(), flags)));
      }
    }
    return all;
  }

  /// Nothing, each flag that no yes lifts, and some that go together.
  private static Stream<Set<String>> people() {
    Stream<Set<String>> several =
        Stream.of(
            Set.of(),
            Set.of("cannot-get-to-floor", "balance-problems", "osteoporosis"),
            Set.of("pregnancy", "wrist-pain"),
            Set.of("knee-pain", "hip-pain", "cannot-kneel"),
            Set.of("leg-pain", "worse-bending-forward", "worse-sitting"));
    return Stream.concat(
        several, flags().filter(flag -> !flag.equals("recent-surgery")).map(Set::of));
  }

  private static Stream<String> flags() {
    return CORPUS.exercises().stream()
        .flatMap(exercise -> exercise.guidance().caution().flags().stream())
        .map(Term::id)
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("plansForEverybody")
  void forTwoMonthsEverySessionIsRight(String goal, int minutes, Set<String> flags) {
    Person person = new Person(flags);
    History history = History.none();
    for (int day = 0; day < DAYS; day++) {
      LocalDate today = FIRST.plusDays(day);
      Plan plan = plan(goal, minutes, "any", pitch(day));
      Training training = Training.none().with(history);
      List<Prescribed> session = COMPOSING.session(plan, training, person, today);

      assertThat(session).isEqualTo(COMPOSING.session(plan, training, person, today));
      assertSuits(session, person);
      assertHasItsParts(session, minutes);
      assertFlows(session);
      assertDosesAreWithinTheirBounds(session);
      assertTakesAboutSoLong(session, minutes);
      assertNoDoseGrewByItself(session, training);
      history = history.with(done(session, day));
    }
    assertVaries(history, minutes == 1 || flags.size() > 2 ? 3 : 5);
  }

  private static Pitch pitch(int day) {
    return day < 20 ? Pitch.EASY : day < 40 ? Pitch.MEDIUM : Pitch.HARD;
  }

  private static Plan plan(String goal, int minutes, String positions, Pitch pitch) {
    return Plan.beginning(goal, new Rhythm(minutes, 3), positions, FIRST)
        .with(new Week(0, pitch, Course.FIRST, WalkCourse.SAME));
  }

  private static Session done(List<Prescribed> steps, int day) {
    Instant at = FIRST.plusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    return new Session(
        new RunId(day + 1), new Program.Today(), at, 5, steps, Answers.none(), Optional.empty());
  }

  /// Looked up in the corpus itself, not by what is tested.
  private static void assertSuits(List<Prescribed> session, Person person) {
    assertThat(session)
        .allSatisfy(step ->
            assertThat(exercise(step).guidance().caution().flags())
                .as("%s for %s", step.exercise(), person)
                .noneMatch(flag -> person.flags().contains(flag.id())));
    assertThat(session)
        .extracting(Prescribed::exercise)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(PLANS.apart().leaveOut());
  }

  private static void assertHasItsParts(List<Prescribed> session, int minutes) {
    long core = session.stream().filter(step -> step.part() == Part.CORE).count();
    if (minutes == 1) {
      assertThat(session).hasSize(1);
    } else {
      assertThat(core).as("%s", session).isBetween(2L, 4L);
      assertThat(session.getFirst().part()).as("%s", session).isEqualTo(Part.WARM_UP);
    }
    assertThat(session)
        .as("in order")
        .isSortedAccordingTo((one, other) -> one.part().compareTo(other.part()));
  }

  private static void assertFlows(List<Prescribed> session) {
    List<String> positions =
        session.stream().map(step -> exercise(step).profile().position().id()).toList();
    assertThat(new Flow(PLANS.positions().floor()).breaks(positions)).as("%s", positions).isEmpty();
  }

  private static void assertDosesAreWithinTheirBounds(List<Prescribed> session) {
    assertThat(session)
        .allSatisfy(step ->
            assertThat(new DoseBounds(exercise(step).doses()).hold(dose(step)))
                .as("%s", step)
                .isTrue());
  }

  private static void assertTakesAboutSoLong(List<Prescribed> session, int minutes) {
    Duration target = Duration.ofMinutes(minutes);
    Duration off = Timing.of(session, CORPUS).minus(target).abs();
    assertThat(off)
        .as("%s takes %s", session, Timing.of(session, CORPUS))
        .isLessThanOrEqualTo(Composing.tolerance(target));
  }

  /// What somebody has done before is never more than they did, unless it only goes on for longer.
  private static void assertNoDoseGrewByItself(List<Prescribed> session, Training training) {
    for (Prescribed step : session) {
      boolean free = dose(step).amount() instanceof Dose.Amount.Continuous;
      training.history().sessions().stream()
          .flatMap(before -> before.done().stream())
          .filter(before -> before.exercise().equals(step.exercise()) && !free)
          .findFirst()
          .ifPresent(before ->
              assertThat(Timing.of(dose(step)))
                  .as("%s after %s", step, before)
                  .isLessThanOrEqualTo(Timing.of(dose(before))));
    }
  }

  /// Over two months there are many exercises, and where a choice is left, none comes again at
  /// once.
  private static void assertVaries(History history, int fewest) {
    Set<EntryId> all = new HashSet<>();
    history.sessions().forEach(session -> all.addAll(core(session)));
    assertThat(all).as("the exercises of two months").hasSizeGreaterThanOrEqualTo(fewest);
    int again = 0;
    for (int i = 0; i + 1 < history.sessions().size(); i++) {
      Set<EntryId> both = new HashSet<>(core(history.sessions().get(i)));
      both.retainAll(core(history.sessions().get(i + 1)));
      again += both.isEmpty() ? 0 : 1;
    }
    if (all.size() > 14) {
      assertThat(again).as("sessions with an exercise of the one before").isLessThan(DAYS / 3);
    }
  }

  private static List<EntryId> core(Session session) {
    return session.done().stream()
        .filter(step -> step.part() == Part.CORE)
        .map(Prescribed::exercise)
        .toList();
  }

  private static Exercise exercise(Prescribed step) {
    return CORPUS.exercise(step.exercise());
  }

  private static Dose dose(Prescribed step) {
    return step.measure().of(exercise(step));
  }

  @Test
  void whoeverStaysOffTheFloorIsNeverSentThere() {
    for (Plans.Choice choice : PLANS.positions().choices()) {
      List<Prescribed> session =
          COMPOSING.session(
              plan("less-pain", 5, choice.id(), Pitch.EASY),
              Training.none(),
              Person.unknown(),
              FIRST);

      assertThat(session)
          .as("%s", choice)
          .isNotEmpty()
          .allSatisfy(
              step -> assertThat(choice.takes(exercise(step).profile().position())).isTrue());
    }
  }

  @Test
  void whatWasPutAsideTodayDoesNotComeToday() {
    Plan plan = plan("stronger", 10, "any", Pitch.MEDIUM);
    Training training = Training.none();
    Set<EntryId> aside = new HashSet<>();
    for (int i = 0; i < 8; i++) {
      List<Prescribed> session = COMPOSING.session(plan, training, Person.unknown(), FIRST);
      assertThat(session).extracting(Prescribed::exercise).noneMatch(aside::contains);
      EntryId put = session.get(i % session.size()).exercise();
      aside.add(put);
      training = training.with(training.planned().puttingAside(put, FIRST));
    }
  }

  @Test
  void anExerciseIsDoneAsMuchAsItsHabitSaysAndWhatIsDoneInsteadComesInItsPlace() {
    EntryId bridge = EntryId.of("exercise/bridge");
    Dose own = CORPUS.exercise(bridge).doses().standard();
    Training training =
        Training.none()
            .with(
                List.of(
                    new Habit(bridge, Optional.empty(), Optional.of(new Measure.Exactly(own))),
                    new Habit(
                        EntryId.of("exercise/heel-raise"),
                        Optional.of(EntryId.of("exercise/clamshell")),
                        Optional.empty())));
    boolean came = false;
    for (int day = 0; day < DAYS; day++) {
      List<Prescribed> session =
          COMPOSING.session(
              plan("stronger", 10, "any", Pitch.EASY),
              training,
              Person.unknown(),
              FIRST.plusDays(day));
      assertThat(session)
          .extracting(Prescribed::exercise)
          .doesNotContain(EntryId.of("exercise/heel-raise"));
      for (Prescribed step : session) {
        if (step.exercise().equals(bridge)) {
          came = true;
          assertThat(dose(step)).isEqualTo(own);
        }
      }
    }
    assertThat(came).isTrue();
  }
}
