package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.coach.Week.Course;
import limber.coach.Week.Pitch;
import limber.coach.Week.WalkCourse;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import org.junit.jupiter.api.Test;

/// A plan is made anew every seven days, from the answers of the week before.
class RemakingTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final Remaking REMAKING = new Remaking(RealCorpus.english().plans());

  private Training training = planned(Pitch.MEDIUM);
  private int runs;

  @Test
  void inItsFirstSevenDaysNothingIsMadeAnew() {
    for (int day = 0; day < 7; day++) {
      assertThat(REMAKING.remade(training, noon(day))).isEmpty();
    }
    assertThat(REMAKING.remade(training, noon(7))).isPresent();
  }

  @Test
  void aWeekIsMadeOnce() {
    Training remade = REMAKING.remade(training, noon(8)).orElseThrow();

    assertThat(REMAKING.remade(remade, noon(13))).isEmpty();
    assertThat(REMAKING.remade(remade, noon(14))).isPresent();
  }

  @Test
  void itBeginsOnThePersonsOwnDay() {
    Instant lateOnTheSixthDay = FIRST.plusDays(6).atTime(23, 0).toInstant(ZoneOffset.UTC);
    Wishes inAuckland =
        new Wishes(
            training.wishes().hands(),
            Optional.of(ZoneId.of("Pacific/Auckland")),
            training.wishes().mornings());

    assertThat(REMAKING.remade(training, lateOnTheSixthDay)).isEmpty();
    assertThat(REMAKING.remade(training.with(inAuckland), lateOnTheSixthDay)).isPresent();
  }

  @Test
  void afterAGoodWeekHarderExercisesMayComeAndWalksGrow() {
    session(0, Colour.GREEN);
    session(3, Colour.GREEN);
    session(5, Colour.GREEN);
    walk(1);

    assertThat(week(7)).isEqualTo(new Week(1, Pitch.HARD, Course.MORE, WalkCourse.LONGER));
    assertThat(minutes(7)).contains(22);
  }

  @Test
  void nothingIsHarderThanTheHardest() {
    training = planned(Pitch.HARD);
    session(0, Colour.GREEN);
    session(3, Colour.GREEN);
    session(5, Colour.GREEN);

    assertThat(week(7)).isEqualTo(new Week(1, Pitch.HARD, Course.FULL, WalkCourse.SAME));
  }

  @Test
  void onlyAWeekWithMostOfItsSessionsCountsAsGood() {
    session(0, Colour.GREEN);
    walk(1);

    assertThat(week(7)).isEqualTo(new Week(1, Pitch.MEDIUM, Course.SAME, WalkCourse.LONGER));
  }

  @Test
  void amberKeepsEverythingAsItIs() {
    session(0, Colour.GREEN);
    session(3, Colour.AMBER);
    session(5, Colour.GREEN);

    assertThat(week(7).course()).isEqualTo(Course.SAME);
    assertThat(week(7).pitch()).isEqualTo(Pitch.MEDIUM);
  }

  @Test
  void redMakesItEasierAndHoldsTheWalks() {
    session(0, Colour.GREEN);
    session(3, Colour.RED);
    walk(1);

    assertThat(week(7)).isEqualTo(new Week(1, Pitch.EASY, Course.GENTLER, WalkCourse.HELD));
    assertThat(minutes(7)).contains(20);
  }

  @Test
  void aMorningThatIsMuchWorseCountsAsRed() {
    session(0, Colour.GREEN, Optional.of(Morning.MUCH_WORSE));

    assertThat(week(7).course()).isEqualTo(Course.GENTLER);
  }

  @Test
  void aMissedWeekBeginsAgainGentlyAndOnce() {
    assertThat(week(7)).isEqualTo(new Week(1, Pitch.EASY, Course.RESTART, WalkCourse.SHORTER));
    assertThat(minutes(7)).contains(18);
    assertThat(week(70)).isEqualTo(new Week(10, Pitch.EASY, Course.RESTART, WalkCourse.SHORTER));
    assertThat(minutes(70)).contains(18);
  }

  @Test
  void theMinutesAndTheDaysStay() {
    Rhythm rhythm = training.planned().plan().orElseThrow().rhythm();
    session(0, Colour.RED);

    assertThat(REMAKING.remade(training, noon(7)).orElseThrow().planned().plan().orElseThrow())
        .extracting(Plan::rhythm)
        .isEqualTo(rhythm);
  }

  @Test
  void nothingIsMadeWithoutAPlan() {
    assertThat(REMAKING.remade(Training.none(), noon(70))).isEmpty();
  }

  @Test
  void sessionDaysAreSpreadOverTheWeekAndTheFirstDayIsOne() {
    for (int days = Rhythm.FEWEST_DAYS; days <= Rhythm.MOST_DAYS; days++) {
      Plan plan = Plan.beginning("less-pain", new Rhythm(5, days), "any", FIRST);
      for (int week = 0; week < 3; week++) {
        LocalDate monday = FIRST.plusDays(7L * week);
        assertThat(plan.isSessionDay(monday)).isTrue();
        assertThat(monday.datesUntil(monday.plusDays(7)).filter(plan::isSessionDay)).hasSize(days);
      }
    }
    Plan three = Plan.beginning("less-pain", new Rhythm(5, 3), "any", FIRST);
    assertThat(FIRST.datesUntil(FIRST.plusDays(7)).filter(three::isSessionDay))
        .containsExactly(FIRST, FIRST.plusDays(3), FIRST.plusDays(5));
  }

  private static Training planned(Pitch pitch) {
    Plan plan =
        Plan.beginning("less-pain", new Rhythm(5, 3), "any", FIRST)
            .with(new Week(0, pitch, Course.FIRST, WalkCourse.SAME));
    Walks walks = new Walks(List.of(20, 20), Optional.of(20), List.of());
    return Training.none().with(Planned.none().with(plan).with(walks));
  }

  private Week week(int day) {
    return REMAKING
        .remade(training, noon(day))
        .flatMap(next -> next.planned().plan())
        .map(Plan::week)
        .orElseThrow();
  }

  private Optional<Integer> minutes(int day) {
    return REMAKING.remade(training, noon(day)).orElseThrow().planned().walks().minutes();
  }

  private void walk(int day) {
    Walks walks = training.planned().walks().walked(FIRST.plusDays(day));
    training = training.with(training.planned().with(walks));
  }

  private void session(int day, Colour colour) {
    session(day, colour, Optional.empty());
  }

  private void session(int day, Colour colour, Optional<Morning> morning) {
    Answers none = Answers.none();
    Answers answers =
        new Answers(
            none.before(),
            none.worst(),
            none.after(),
            none.leg(),
            none.complaint(),
            none.effort(),
            morning);
    runs++;
    Session session =
        new Session(
            new RunId(runs),
            new Program.Today(),
            noon(day),
            5,
            List.of(new Prescribed(Part.CORE, EntryId.of("exercise/bridge"), Level.GENTLE)),
            answers,
            Optional.of(new Verdict("row", colour, Next.REPEAT)));
    training = training.with(training.history().with(session));
  }

  private static Instant noon(int day) {
    return FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
