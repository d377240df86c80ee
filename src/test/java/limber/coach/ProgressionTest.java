package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How doses of this repository's exercises grow and shrink.
final class ProgressionTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final int STEPS = 500;

  static List<Exercise> exercises() {
    return CORPUS.exercises();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aDoseStaysInItsBoundsHoweverOftenItGoesUpAndDown(Exercise exercise) {
    DoseBounds bounds = new DoseBounds(exercise.doses());
    Random random = new Random(7);
    Dose dose = exercise.doses().gentle();
    for (int step = 0; step < STEPS; step++) {
      boolean up = random.nextInt(5) < 3;
      Optional<Dose> next = up ? new Growing(bounds).more(dose) : new Shrinking(bounds).less(dose);
      if (next.isPresent()) {
        assertThat(seconds(next.get()) > seconds(dose)).isEqualTo(up);
        assertInBounds(next.get(), exercise);
        assertThat(up ? grown(dose, next.get()) : 1).isEqualTo(1);
      }
      dose = next.orElse(dose);
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void whatGrowsForLongEnoughComesToTheStrongDoseAndNoFurther(Exercise exercise) {
    DoseBounds bounds = new DoseBounds(exercise.doses());
    Dose dose = exercise.doses().gentle();
    Optional<Dose> next = new Growing(bounds).more(dose);
    for (int step = 0; next.isPresent(); step++) {
      assertThat(step).isLessThan(STEPS);
      dose = next.get();
      next = new Growing(bounds).more(dose);
    }

    assertThat(seconds(dose)).isEqualTo(seconds(exercise.doses().strong()));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void whatShrinksForLongEnoughComesToTheGentleDose(Exercise exercise) {
    DoseBounds bounds = new DoseBounds(exercise.doses());
    Dose dose = exercise.doses().strong();
    Optional<Dose> next = new Shrinking(bounds).less(dose);
    for (int step = 0; next.isPresent(); step++) {
      assertThat(step).isLessThan(STEPS);
      dose = next.get();
      next = new Shrinking(bounds).less(dose);
    }

    assertThat(seconds(dose)).isEqualTo(seconds(exercise.doses().gentle()));
  }

  @Test
  void theCurlUpGrowsByRepetitionsThenByItsHoldThenToSixFourAndTwo() {
    assertThat(growing("curl-up", 9))
        .startsWith("[3] x5", "[4] x5", "[5] x5", "[6] x5", "[6] x6", "[6] x7", "[6] x8", "[6] x9")
        .contains("[6] x10");
    assertThat(growing("curl-up", 40)).endsWith("[6, 4, 2] x10");
  }

  @Test
  void anotherSetMakesTheWholeALittleMoreAndNotTwiceAsMuch() {
    assertThat(growing("bridge", 40)).contains("[10] x5", "[6, 6] x5").endsWith("[10, 10] x5");
  }

  @Test
  void aThirdLessIsTakenWhereItComesNearest() {
    assertThat(less("bridge", dose("bridge", Level.STANDARD))).isEqualTo("[7] x3");
    assertThat(less("bridge", dose("bridge", Level.STRONG))).isEqualTo("[7, 7] x5");
    assertThat(less("walking", dose("walking", Level.STANDARD))).isEqualTo("20 min");
  }

  @Test
  void whatLiesOutsideTheBoundsIsBroughtBack() {
    DoseBounds bounds = new DoseBounds(exercise("bird-dog").doses());
    Dose far =
        new Dose(
            9,
            new Amount.Repetitions(90, Duration.ofSeconds(60), 7),
            Dose.Sides.TOGETHER,
            Duration.ofMinutes(9));

    assertInBounds(bounds.clamped(far), exercise("bird-dog"));
    assertThat(bounds.clamped(dose("walking", Level.STRONG)))
        .isEqualTo(dose("bird-dog", Level.GENTLE));
  }

  private static List<String> growing(String slug, int steps) {
    DoseBounds bounds = new DoseBounds(exercise(slug).doses());
    return Stream.iterate(
            Optional.of(exercise(slug).doses().gentle()),
            Optional::isPresent,
            dose -> new Growing(bounds).more(dose.orElseThrow()))
        .limit(steps)
        .map(dose -> words(dose.orElseThrow()))
        .toList();
  }

  private static String less(String slug, Dose dose) {
    return words(new Shrinking(new DoseBounds(exercise(slug).doses())).less(dose).orElseThrow());
  }

  private static String words(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions(int _, Duration hold, int _) ->
          dose.repetitions() + " x" + hold.toSeconds();
      case Amount.Hold(Duration hold) -> dose.sets() + " x" + hold.toSeconds();
      case Amount.Continuous(Duration length) -> length.toMinutes() + " min";
    };
  }

  private static Exercise exercise(String slug) {
    return CORPUS.exercise(EntryId.of("exercise/" + slug));
  }

  private static Dose dose(String slug, Level level) {
    return exercise(slug).doses().at(level);
  }

  /// How many of a dose's numbers are greater in the next. Where its sets begin to grow shorter,
  /// and so all come at once, they are one.
  private static int grown(Dose dose, Dose next) {
    return (int)
        Stream.<ToLongFunction<Dose>>of(Dose::sets, ProgressionTest::count, ProgressionTest::hold)
            .filter(number -> number.applyAsLong(next) > number.applyAsLong(dose))
            .count();
  }

  private static void assertInBounds(Dose dose, Exercise exercise) {
    Stream.<ToLongFunction<Dose>>of(
            Dose::sets, ProgressionTest::count, ProgressionTest::hold, ProgressionTest::seconds)
        .forEach(number ->
            assertThat(number.applyAsLong(dose))
                .isBetween(
                    Stream.of(Level.values())
                        .map(exercise.doses()::at)
                        .mapToLong(number)
                        .min()
                        .orElseThrow(),
                    Stream.of(Level.values())
                        .map(exercise.doses()::at)
                        .mapToLong(number)
                        .max()
                        .orElseThrow()));
    assertThat(dose.sides()).isEqualTo(exercise.doses().standard().sides());
  }

  private static long count(Dose dose) {
    return dose.amount() instanceof Amount.Repetitions some ? some.count() : 0;
  }

  private static long hold(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions(int _, Duration hold, int _) -> hold.toSeconds();
      case Amount.Hold(Duration hold) -> hold.toSeconds();
      case Amount.Continuous(Duration length) -> length.toSeconds();
    };
  }

  private static long seconds(Dose dose) {
    long all = 0;
    for (int set = 1; set <= dose.sets(); set++) {
      all +=
          dose.amount() instanceof Amount.Repetitions
              ? dose.repetitions(set) * (3 + hold(dose))
              : hold(dose);
    }
    return all;
  }
}
