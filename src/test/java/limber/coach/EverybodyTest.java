package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Intake;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.Term;
import limber.corpus.Variants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everybody with one flag and everybody with two, held against all that Limber knows.
class EverybodyTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Suiting SUITING = new Suiting(CORPUS);
  private static final Easing EASING = new Easing(CORPUS);

  /// Flags that rule out nearly all there is, until a surgeon's yes lifts them.
  private static final Set<String> LIFTED =
      CORPUS.intake().items().stream()
          .filter(item -> item.meaning() instanceof Intake.LiftedByYes)
          .flatMap(item -> item.flag().stream())
          .map(Term::id)
          .collect(Collectors.toSet());

  static Stream<Person> everybody() {
    return flags()
        .flatMap(one ->
            flags().map(other -> new Person(Stream.of(one, other).collect(Collectors.toSet()))))
        .distinct();
  }

  @Test
  void everyFlagThatAnExerciseCarriesIsAskedAbout() {
    assertThat(CORPUS.intake().items().stream().flatMap(item -> item.flag().stream()).map(Term::id))
        .containsAll(flags().toList());
    assertThat(everybody()).hasSize(22 + 22 * 21 / 2);
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void aFittedRoutineHoldsNothingThatSpeaksAgainstAnybody(Person person) {
    for (Routine routine : CORPUS.routines()) {
      List<Prescribed> before = Prescription.of(routine);
      Fitted fitted = SUITING.fitted(before, person);

      assertThat(fitted.steps()).allSatisfy(step -> suits(step.exercise(), person));
      assertThat(fitted.changes())
          .allSatisfy(change -> {
            assertThat(change.because()).isNotEmpty();
            assertThat(change.to()).isNotEqualTo(Optional.of(change.from()));
          });
      assertThat(fitted.steps()).doesNotHaveDuplicates();
      assertThat(parts(fitted.steps())).isSorted();
      assertThat(levels(before)).containsAll(levels(fitted.steps()));
      assertThat(before.size() - fitted.steps().size())
          .isEqualTo(fitted.changes().stream().filter(one -> one.to().isEmpty()).count());
    }
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void noWayOutOfAnExerciseLeadsToWhatSpeaksAgainstAnybody(Person person) {
    for (Exercise exercise : CORPUS.exercises()) {
      Variants variants = SUITING.variants(exercise, person);
      Optional<EntryId> instead = SUITING.instead(exercise.id(), person);

      assertThat(
              Stream.of(variants.easier(), variants.harder(), variants.swap(), instead)
                  .flatMap(Optional::stream))
          .allSatisfy(id -> suits(id, person));
      assertThat(instead.stream().map(id -> CORPUS.exercise(id).profile().difficulty()))
          .as("instead of " + exercise.id())
          .allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(exercise.profile().difficulty()));
      for (Level level : Level.values()) {
        EASING
            .easier(new Prescribed(Part.CORE, exercise.id(), level), person)
            .ifPresent(easier -> {
              suits(easier.exercise(), person);
              assertThat(level(easier)).isLessThanOrEqualTo(level);
            });
      }
    }
  }

  @Test
  void oneFlagEmptiesNoRoutineAndTwoHardlyAny() {
    assertThat(emptied(1)).as(lost()).isEmpty();
    assertThat(emptied(2)).as(lost()).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void thereIsARoutineForEverybodyWhomASurgeonLets(Person person) {
    if (person.flags().stream().noneMatch(LIFTED::contains)) {
      assertThat(SUITING.routinesFor(person)).as(lost()).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  /// Each routine of which nothing is left, with the flags, of people with so many flags, none of
  /// which a yes would lift.
  private static List<String> emptied(int flags) {
    return everybody()
        .filter(person -> person.flags().size() == flags)
        .filter(person -> person.flags().stream().noneMatch(LIFTED::contains))
        .flatMap(person ->
            CORPUS.routines().stream()
                .filter(routine -> fitted(routine, person).steps().isEmpty())
                .map(routine -> person.flags() + " " + routine.id()))
        .toList();
  }

  /// A line for each flag: how many steps of all routines it replaces and how many it leaves out,
  /// and the routines to offer.
  private static String lost() {
    return flags().map(EverybodyTest::lost).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String lost(String flag) {
    Person person = new Person(Set.of(flag));
    List<Change> changes =
        CORPUS.routines().stream()
            .flatMap(routine -> fitted(routine, person).changes().stream())
            .toList();
    long out = changes.stream().filter(change -> change.to().isEmpty()).count();
    return "%-24s %3d replaced %3d left out; %2d of %d routines to offer"
        .formatted(
            flag,
            changes.size() - out,
            out,
            SUITING.routinesFor(person).size(),
            CORPUS.routines().size());
  }

  private static Fitted fitted(Routine routine, Person person) {
    return SUITING.fitted(Prescription.of(routine), person);
  }

  private static List<Part> parts(List<Prescribed> steps) {
    return steps.stream().map(Prescribed::part).toList();
  }

  private static List<Level> levels(List<Prescribed> steps) {
    return steps.stream().map(EverybodyTest::level).toList();
  }

  private static Level level(Prescribed step) {
    return ((Measure.AtLevel) step.measure()).level();
  }

  /// Looked up in the corpus itself, not by what is tested.
  private static void suits(EntryId exercise, Person person) {
    assertThat(CORPUS.exercise(exercise).guidance().caution().flags())
        .as(exercise + " for " + person)
        .extracting(Term::id)
        .doesNotContainAnyElementsOf(person.flags());
  }

  private static Stream<String> flags() {
    return CORPUS.exercises().stream()
        .flatMap(exercise -> exercise.guidance().caution().flags().stream())
        .map(Term::id)
        .distinct()
        .sorted();
  }
}
