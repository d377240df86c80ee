package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What sessions change, over many of them.
final class ConcludingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Concluding CONCLUDING = new Concluding(CORPUS);
  private static final Adapting ADAPTING = new Adapting(CORPUS);
  private static final int SESSIONS = 200;
  private static final List<Set<String>> FLAGS =
      List.of(Set.of(), Set.of("cannot-kneel"), Set.of("wrist-pain", "worse-bending-forward"));

  private static final Said GOOD = Said.from(2).after(1).morning(Morning.SAME_OR_BETTER);
  private static final Said WORSE = Said.from(2).after(1).morning(Morning.A_BIT_WORSE);

  static Stream<Routine> routines() {
    return CORPUS.routines().stream();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void whateverIsToldNothingGrowsAfterRedAndOneThingAtMostGrowsAtAll(Routine routine) {
    for (int seed = 0; seed < 10; seed++) {
      live(routine, new Random(seed));
    }
  }

  private static void live(Routine routine, Random random) {
    Person person = new Person(FLAGS.get(random.nextInt(FLAGS.size())));
    Training training = Training.none();
    for (int i = 0; i < SESSIONS; i++) {
      List<Prescribed> steps = ADAPTING.adapted(Prescription.of(routine), training, person);
      assertThat(steps).allSatisfy(step -> assertFits(step, person));
      assertThat(steps).extracting(Prescribed::exercise).doesNotHaveDuplicates();
      Session session = session(i, routine, steps, anything(random));
      Training next = CONCLUDING.heard(training, session, person);
      Session judged = next.history().latest().orElseThrow();
      assertThat(CONCLUDING.heard(next, judged, person)).as("heard again").isEqualTo(next);
      List<Prescribed> then = ADAPTING.adapted(Prescription.of(routine), next, person);
      judged.shifts().forEach(shift -> assertRight(shift, judged.verdict().orElseThrow()));
      assertRight(judged, samePlaces(training, next, person) ? grown(steps, then) : List.of());
      training = next;
    }
  }

  /// Where a session does not lead to more, less is done, or something easier.
  private static void assertRight(Shift shift, Verdict verdict) {
    Prescribed next = new Prescribed(Part.CORE, shift.exercise(), shift.measure());
    if (verdict.next() != Next.PROGRESS && shift.exercise().equals(shift.done().exercise())) {
      assertThat(work(next)).isLessThan(work(shift.done()));
    } else if (verdict.next() != Next.PROGRESS) {
      assertThat(new Suiting(CORPUS).easier(shift.done().exercise(), Person.unknown())).isPresent();
      assertThat(isHarderThanAny(next, List.of(shift.done()))).isFalse();
    }
  }

  /// Whether exercises stand in the same places as before: where a leg begins or ceases to count,
  /// or one gives way to another, an exercise may come back in another's place, as much as suits
  /// that.
  private static boolean samePlaces(Training before, Training after, Person person) {
    return person.lately(before.history()).equals(person.lately(after.history()))
        && instead(before).equals(instead(after));
  }

  private static Set<List<Object>> instead(Training training) {
    return training.habits().stream()
        .filter(habit -> habit.instead().isPresent())
        .map(habit -> List.<Object>of(habit.exercise(), habit.instead()))
        .collect(Collectors.toSet());
  }

  private static void assertRight(Session judged, List<EntryId> grown) {
    Verdict verdict = judged.verdict().orElseThrow();
    boolean bad =
        verdict.colour() == Colour.RED
            || judged.answers().leg() == Leg.SPREADING
            || judged.answers().morning().filter(m -> m != Morning.SAME_OR_BETTER).isPresent();
    assertThat(grown).as("%s %s", verdict, judged.shifts()).hasSizeLessThanOrEqualTo(bad ? 0 : 1);
    assertThat(judged.shifts())
        .hasSizeLessThanOrEqualTo(verdict.next() == Next.PROGRESS ? 1 : judged.done().size());
    if (judged.answers().leg() == Leg.SPREADING) {
      assertThat(verdict.colour()).isEqualTo(Colour.RED);
    }
  }

  /// The exercises of which more is prescribed than before, and those that are harder than what
  /// stood in their place.
  private static List<EntryId> grown(List<Prescribed> before, List<Prescribed> after) {
    List<EntryId> grown = new ArrayList<>();
    for (Prescribed step : after) {
      Optional<Prescribed> same =
          before.stream().filter(one -> one.exercise().equals(step.exercise())).findFirst();
      if (same.isPresent()
          ? work(step) > work(same.get())
          : isHarderThanAny(step, gone(before, after))) {
        grown.add(step.exercise());
      }
    }
    return grown;
  }

  private static List<Prescribed> gone(List<Prescribed> before, List<Prescribed> after) {
    List<EntryId> left = after.stream().map(Prescribed::exercise).toList();
    return before.stream().filter(step -> !left.contains(step.exercise())).toList();
  }

  private static boolean isHarderThanAny(Prescribed step, List<Prescribed> before) {
    return before.stream()
        .flatMap(one -> CORPUS.exercise(one.exercise()).variants().harder().stream())
        .anyMatch(step.exercise()::equals);
  }

  private static void assertFits(Prescribed step, Person person) {
    Exercise exercise = CORPUS.exercise(step.exercise());
    assertThat(new Suiting(CORPUS).against(exercise, person)).isEmpty();
    assertThat(new DoseBounds(exercise.doses()).hold(step.measure().of(exercise))).isTrue();
  }

  private static long work(Prescribed step) {
    return Work.of(step.measure().of(CORPUS.exercise(step.exercise())));
  }

  private static Said anything(Random random) {
    Said said = random.nextInt(8) == 0 ? Said.nothing() : Said.from(random.nextInt(6));
    if (random.nextInt(8) > 0) {
      said = said.after(random.nextInt(random.nextInt(4) == 0 ? 11 : 4));
    }
    if (random.nextInt(10) == 0) {
      said = said.during(random.nextInt(11));
    }
    if (random.nextInt(20) == 0) {
      said = said.leg(Leg.SPREADING);
    }
    if (random.nextInt(15) == 0) {
      said = said.complaint(List.of(Complaint.values()).get(random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      said = said.effort(List.of(Effort.values()).get(random.nextInt(3)));
    }
    return random.nextInt(6) == 0
        ? said.morning(List.of(Morning.values()).get(random.nextInt(3)))
        : said.morning(Morning.SAME_OR_BETTER);
  }

  @Test
  void everySecondGoodSessionOneExerciseGrowsAndThoseThatWaitedComeFirst() {
    Training training = Training.none();
    List<EntryId> grown = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      training = CONCLUDING.heard(training, classic(i, training, GOOD), Person.unknown());
      training.history().latest().orElseThrow().shifts().stream()
          .map(Shift::exercise)
          .forEach(grown::add);
    }

    assertThat(grown).hasSize(6);
    assertThat(grown.subList(0, 3)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsSaidAgainCountsOnce() {
    Session session = classic(0, Training.none(), WORSE);

    Training once = CONCLUDING.heard(Training.none(), session, Person.unknown());
    Training twice = CONCLUDING.heard(once, session, Person.unknown());

    assertThat(once.habits()).isNotEmpty();
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void whatIsSaidAgainIsAboutTheSameHabitWhereTwoExercisesGaveWayToOne() {
    EntryId bracing = EntryId.of("exercise/abdominal-bracing");
    Prescribed done = step("abdominal-bracing", Level.STANDARD);
    Habit much =
        new Habit(
            EntryId.of("exercise/curl-up"), Optional.of(bracing), Optional.of(done.measure()));
    Habit little =
        new Habit(
            EntryId.of("exercise/heel-slide"),
            Optional.of(bracing),
            Optional.of(new Measure.AtLevel(Level.GENTLE)));
    Training before = Training.none().with(List.of(much, little));
    Session tooMuch = session(0, done, Said.from(2).after(8));

    Training once = CONCLUDING.heard(before, tooMuch, Person.unknown());
    Training twice =
        CONCLUDING.heard(
            once, tooMuch.with(tooMuch.answers().effort(Effort.HARD)), Person.unknown());

    assertThat(once.habits()).doesNotContain(much).contains(little);
    assertThat(twice.habits()).isEqualTo(once.habits());
  }

  @Test
  void whatWasChangedByAnAnswerIsTakenBackByABetterOne() {
    Session session = classic(0, Training.none(), WORSE);
    Training worse = CONCLUDING.heard(Training.none(), session, Person.unknown());

    Training better = CONCLUDING.heard(worse, session.with(GOOD.answers()), Person.unknown());

    assertThat(better.habits()).isEmpty();
  }

  @Test
  void anAnswerAboutAnOlderSessionIsKeptAndChangesNothing() {
    Session old = classic(0, Training.none(), Said.from(2).after(1));
    Training training = CONCLUDING.heard(Training.none(), old, Person.unknown());
    training = CONCLUDING.heard(training, classic(1, training, GOOD), Person.unknown());

    Training late = CONCLUDING.heard(training, old.with(WORSE.answers()), Person.unknown());

    assertThat(late.habits()).isEqualTo(training.habits());
    assertThat(late.history().sessions())
        .extracting(Session::run)
        .containsExactly(new RunId(2), new RunId(1));
  }

  @Test
  void aThirdLessIsDoneOfTheCoreAndTheRestStays() {
    Training training =
        CONCLUDING.heard(Training.none(), classic(0, Training.none(), WORSE), Person.unknown());
    List<Prescribed> before = Prescription.of(CORPUS.routine(EntryId.of("routine/classic")));
    List<Prescribed> after = ADAPTING.adapted(before, training, Person.unknown());

    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).part() == Part.CORE) {
        assertThat(work(after.get(i))).isLessThan(work(before.get(i)));
      } else {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
  }

  @Test
  void twoExercisesNeverGiveWayToTheSameEasierOne() {
    List<Prescribed> steps =
        List.of(step("bird-dog", Level.GENTLE), step("knee-side-plank", Level.GENTLE));
    Session session = session(0, CORPUS.routine(EntryId.of("routine/classic")), steps, WORSE);

    Training training = CONCLUDING.heard(Training.none(), session, Person.unknown());

    assertThat(training.history().latest().orElseThrow().shifts())
        .extracting(Shift::exercise)
        .containsExactly(
            EntryId.of("exercise/heel-slide"), EntryId.of("exercise/abdominal-bracing"));
  }

  @Test
  void reliefAndOneExerciseOnItsOwnChangeNothing() {
    for (String id : List.of("routine/flare-up-relief", "exercise/bridge")) {
      Session session =
          new Session(
              new RunId(1),
              new Program.Entry(EntryId.of(id)),
              Past.FIRST,
              5,
              List.of(step("bridge", Level.STANDARD)),
              WORSE.answers(),
              Optional.empty());

      assertThat(CONCLUDING.heard(Training.none(), session, Person.unknown()).habits()).isEmpty();
    }
  }

  @Test
  void whatHasNowhereToGrowGivesWayToTheHarderExerciseAtItsGentleDose() {
    Shift shift = last(List.of(step("bird-dog", Level.STRONG)), Person.unknown()).getFirst();

    assertThat(shift.exercise()).isEqualTo(EntryId.of("exercise/side-plank"));
    assertThat(shift.measure()).isEqualTo(new Measure.AtLevel(Level.GENTLE));
  }

  @Test
  void theHarderExerciseComesOnlyWhereItSuitsAndNeedsNothingNew() {
    assertThat(last(List.of(step("bird-dog", Level.STRONG)), new Person(Set.of("shoulder-pain"))))
        .isEmpty();
    assertThat(last(List.of(step("cycling", Level.STRONG)), Person.unknown())).isEmpty();
  }

  @Test
  void noPressUpComesBeforeTheLegHasDrawnBack() {
    Training training =
        CONCLUDING.heard(
            Training.none(),
            session(0, step("prone-on-elbows", Level.GENTLE), Said.from(1).leg(Leg.SPREADING)),
            Person.unknown());
    List<Prescribed> wanted = List.of(step("prone-press-up", Level.GENTLE));

    assertThat(ADAPTING.adapted(wanted, training, Person.unknown()))
        .extracting(Prescribed::exercise)
        .doesNotContain(EntryId.of("exercise/prone-press-up"));
    assertThat(ADAPTING.adapted(wanted, Training.none(), Person.unknown())).isEqualTo(wanted);
  }

  @Test
  void aHabitOfWhatIsGoneIsIgnoredAndADoseOutOfBoundsIsBroughtBack() {
    EntryId bridge = EntryId.of("exercise/bridge");
    Dose far =
        new Dose(
            9,
            new Dose.Amount.Repetitions(90, Duration.ofSeconds(90)),
            Dose.Sides.TOGETHER,
            Duration.ZERO);
    List<Prescribed> wanted = List.of(step("bridge", Level.STANDARD));

    Training gone =
        habit(new Habit(bridge, Optional.of(EntryId.of("exercise/gone")), Optional.empty()));
    Training out =
        habit(new Habit(bridge, Optional.empty(), Optional.of(new Measure.Exactly(far))));

    assertThat(ADAPTING.adapted(wanted, gone, Person.unknown())).isEqualTo(wanted);
    assertThat(ADAPTING.adapted(wanted, out, Person.unknown()).getFirst().measure())
        .isEqualTo(new Measure.Exactly(CORPUS.exercise(bridge).doses().strong()));
  }

  private static Training habit(Habit habit) {
    return Training.none().with(List.of(habit));
  }

  /// What changes after two good sessions with these steps.
  private static List<Shift> last(List<Prescribed> steps, Person person) {
    Training training = Training.none();
    for (int i = 0; i < 2; i++) {
      Session session = session(i, CORPUS.routine(EntryId.of("routine/classic")), steps, GOOD);
      training = CONCLUDING.heard(training, session, person);
    }
    return training.history().latest().orElseThrow().shifts();
  }

  private static Session classic(int number, Training training, Said said) {
    Routine classic = CORPUS.routine(EntryId.of("routine/classic"));
    List<Prescribed> steps = ADAPTING.adapted(Prescription.of(classic), training, Person.unknown());
    return session(number, classic, steps, said);
  }

  private static Session session(int number, Prescribed step, Said said) {
    return session(number, CORPUS.routine(EntryId.of("routine/classic")), List.of(step), said);
  }

  private static Session session(int number, Routine routine, List<Prescribed> steps, Said said) {
    return new Session(
        new RunId(number + 1),
        new Program.Entry(routine.id()),
        Past.FIRST.plus(Duration.ofDays(number)),
        10,
        steps,
        said.answers(),
        Optional.empty());
  }

  private static Prescribed step(String slug, Level level) {
    return new Prescribed(Part.CORE, EntryId.of("exercise/" + slug), level);
  }
}
