package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Today.Because;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import org.junit.jupiter.api.Test;

/// What programs hold, and what a day of a plan is for.
class ProgramsTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Programs PROGRAMS = new Programs(CORPUS);
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
  private static final Person ANYBODY = Person.unknown();

  private final Training training =
      Training.none()
          .with(
              Planned.none()
                  .with(
                      Plan.beginning(
                          "less-pain", new Rhythm(5, 3), "any", LocalDate.of(2026, 11, 23))));

  @Test
  void afterTooMuchThereIsReliefAndNoSession() {
    Training after = training.with(history(Colour.RED, MONDAY));
    Instant wednesday = MONDAY.plus(Duration.ofHours(47));

    assertThat(PROGRAMS.today(after, wednesday, ANYBODY)).contains(new Today.Relief());
    assertThat(PROGRAMS.steps(new Program.Today(), after, ANYBODY, wednesday))
        .extracting(Prescribed::exercise)
        .containsExactlyElementsOf(
            CORPUS.routine(EntryId.of("routine/flare-up-relief")).steps().stream()
                .map(step -> step.exercise())
                .toList());
    assertThat(PROGRAMS.today(after, MONDAY.plus(Duration.ofDays(3)), ANYBODY))
        .hasValueSatisfying(today -> assertThat(today).isInstanceOf(Today.Session.class));
  }

  @Test
  void whatIsDoneTodayIsNotAskedForAgain() {
    Training after = training.with(history(Colour.GREEN, MONDAY));

    assertThat(PROGRAMS.today(after, MONDAY.plus(Duration.ofHours(2)), ANYBODY))
        .contains(new Today.Rest(Because.SESSION_DONE));
  }

  @Test
  void betweenSessionsThereIsAWalkUnlessItDoesNotSuit() {
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));

    assertThat(PROGRAMS.today(training, tuesday, ANYBODY))
        .contains(new Today.Walk(Optional.empty()));
    assertThat(PROGRAMS.today(training, tuesday, new Person(Set.of("worse-standing"))))
        .contains(new Today.Rest(Because.FREE_DAY));
  }

  @Test
  void withoutAPlanTodayIsForNothingButASessionCanBegin() {
    assertThat(PROGRAMS.today(Training.none(), MONDAY, ANYBODY)).isEmpty();
    assertThat(PROGRAMS.steps(new Program.Today(), Training.none(), ANYBODY, MONDAY)).isNotEmpty();
  }

  @Test
  void anOwnRoutineIsDoneAsItsPersonDoesItsExercises() {
    Dose gentle = CORPUS.exercise(BRIDGE).doses().gentle();
    Training own =
        training
            .with(
                training
                    .planned()
                    .with(OwnRoutines.none().with(new OwnRoutine(1, "", List.of(BRIDGE)))))
            .with(
                List.of(
                    new Habit(
                        BRIDGE, Optional.empty(), Optional.of(new Measure.AtLevel(Level.GENTLE)))));

    assertThat(PROGRAMS.steps(new Program.Own(1), own, ANYBODY, MONDAY))
        .singleElement()
        .satisfies(step ->
            assertThat(step.measure().of(CORPUS.exercise(step.exercise()))).isEqualTo(gentle));
    assertThat(PROGRAMS.steps(new Program.Own(2), own, ANYBODY, MONDAY)).isEmpty();
  }

  private static History history(Colour colour, Instant at) {
    return History.none()
        .with(
            new Session(
                new RunId(1),
                new Program.Today(),
                at,
                5,
                List.of(new Prescribed(Part.CORE, BRIDGE, Level.GENTLE)),
                Answers.none(),
                Optional.of(new Verdict("row", colour, Next.REPEAT))));
  }
}
