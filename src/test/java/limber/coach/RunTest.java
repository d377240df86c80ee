package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import limber.coach.Run.Outcome;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.SmallCorpus;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final EntryId SHORT = EntryId.of("routine/short");
  private static final Prescribed WALKING = step(Part.WARM_UP, "walking", Level.GENTLE);
  private static final Prescribed PLANK = step(Part.CORE, "plank", Level.STRONG);

  private final Run run = Run.begin(new RunId(1), SHORT, List.of(WALKING, PLANK), Instant.EPOCH);

  @Test
  void eachOutcomeMakesTheNextStepCurrentUntilTheRunIsOver() {
    assertThat(run.current()).isEqualTo(WALKING);

    Run second = run.after(Outcome.DONE);
    assertThat(second.current()).isEqualTo(PLANK);
    assertThat(second.over()).isFalse();

    Run last = second.after(Outcome.SKIPPED);
    assertThat(last.over()).isTrue();
    assertThat(last.count(Outcome.DONE)).isEqualTo(1);
    assertThat(last.count(Outcome.SKIPPED)).isEqualTo(1);
  }

  @Test
  void anotherCurrentStepLeavesTheOthersAlone() {
    Prescribed less = step(Part.CORE, "plank", Level.GENTLE);

    assertThat(run.after(Outcome.DONE).withCurrent(less).steps()).containsExactly(WALKING, less);
  }

  @Test
  void aRunThatIsOverHasNoCurrentStep() {
    Run over = run.after(Outcome.DONE).after(Outcome.DONE);

    assertThatIllegalStateException().isThrownBy(over::current);
    assertThatIllegalArgumentException().isThrownBy(() -> over.after(Outcome.DONE));
  }

  @Test
  void aRunWithoutStepsAndARunBeforeTheFirstAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Run.begin(new RunId(1), SHORT, List.of(), Instant.EPOCH));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunId(0));
    assertThat(new RunId(1).next()).isEqualTo(new RunId(2));
  }

  @Test
  void aRoutineIsPrescribedInItsOrderAndSomethingToReadNotAtAll() {
    Corpus corpus =
        new SmallCorpus()
            .exercise("walking")
            .exercise("plank")
            .topic("yoga")
            .routine(
                "short",
                new Routine.Step(Part.WARM_UP, WALKING.exercise(), Level.GENTLE),
                new Routine.Step(Part.CORE, PLANK.exercise(), Level.STRONG))
            .corpus();

    assertThat(Prescription.of(corpus.entry(SHORT))).containsExactly(WALKING, PLANK);
    assertThat(Prescription.of(corpus.entry(PLANK.exercise())))
        .containsExactly(step(Part.CORE, "plank", Level.STANDARD));
    assertThat(Prescription.of(corpus.entry(EntryId.of("topic/yoga")))).isEmpty();
  }

  private static Prescribed step(Part part, String exercise, Level level) {
    return new Prescribed(part, EntryId.of("exercise/" + exercise), level);
  }
}
