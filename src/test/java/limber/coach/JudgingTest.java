package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.corpus.EntryId;
import limber.corpus.PainRule;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the pain rule of this repository says.
final class JudgingTest {

  private final PainRule rule = RealCorpus.english().coaching().painRule();
  private final Judging judging = new Judging(rule);
  private final Past first = Past.of(judging);

  @ParameterizedTest
  @CsvSource({
    "0, 0, green",
    "0, 1, green",
    "0, 2, above-start",
    "0, 3, rise",
    "1, 2, green",
    "2, 2, green",
    "2, 4, above-start",
    "2, 5, rise",
    "4, 4, green",
    "5, 5, green",
    "4, 5, above-start",
    "5, 3, green",
    "5, 6, high",
    "6, 6, high",
    "8, 6, high",
    "7, 2, green"
  })
  void theBandAndTheChangeDecideTogether(int before, int after, String row) {
    assertThat(first.verdict(Said.from(before).after(after)).row()).isEqualTo(row);
  }

  @Test
  void theWorstInTheMiddleCountsAsMuchAsTheEnd() {
    assertThat(first.verdict(Said.from(2).during(6).after(2)).row()).isEqualTo("high");
    assertThat(first.verdict(Said.from(2).during(4).after(1)).row()).isEqualTo("above-start");
  }

  @Test
  void withoutANumberFromBeforeTheBandDecides() {
    assertThat(first.verdict(Said.nothing().after(2)).row()).isEqualTo("green");
    assertThat(first.verdict(Said.nothing().after(4)).row()).isEqualTo("middle");
    assertThat(first.verdict(Said.nothing().after(6)).row()).isEqualTo("high");
  }

  @Test
  void painThatSpreadsDownALegComesBeforeEveryNumber() {
    Said fine = Said.from(3).after(0).morning(Morning.SAME_OR_BETTER).effort(Effort.EASY);

    assertThat(first.verdict(fine.leg(Leg.SPREADING)))
        .isEqualTo(new Verdict("leg", Colour.RED, Next.STOP));
  }

  @Test
  void theNextMorningCountsMoreThanTheMoment() {
    Said green = Said.from(2).after(1);

    assertThat(first.verdict(green.morning(Morning.SAME_OR_BETTER)).next()).isEqualTo(Next.REPEAT);
    assertThat(first.verdict(green.morning(Morning.A_BIT_WORSE)))
        .isEqualTo(new Verdict("morning-a-bit-worse", Colour.AMBER, Next.LESS));
    assertThat(first.verdict(green.morning(Morning.MUCH_WORSE)))
        .isEqualTo(new Verdict("morning-much-worse", Colour.RED, Next.LESS));
  }

  @Test
  void aGoodMorningLeavesTheColourAsItWas() {
    assertThat(first.verdict(Said.from(2).after(4).morning(Morning.SAME_OR_BETTER)))
        .isEqualTo(new Verdict("above-start", Colour.AMBER, Next.REPEAT));
  }

  @Test
  void moreComesAfterTwoGreenSessionsWithGoodMornings() {
    Said good = Said.from(2).after(1).morning(Morning.SAME_OR_BETTER);

    assertThat(first.then(good).verdict(good).row()).isEqualTo("green-twice");
    assertThat(first.then(good).verdict(Said.from(2).after(1)).next()).isEqualTo(Next.REPEAT);
    assertThat(first.then(Said.from(2).after(1)).verdict(good).next()).isEqualTo(Next.REPEAT);
    assertThat(first.then(good).then(Said.nothing()).verdict(good).next()).isEqualTo(Next.REPEAT);
  }

  @Test
  void afterMoreItTakesTwoGoodSessionsAgain() {
    Said good = Said.from(2).after(1).morning(Morning.SAME_OR_BETTER);
    Past grown = first.then(good).then(good);

    assertThat(grown.verdict(good).row()).isEqualTo("green-after-more");
    assertThat(grown.then(good).verdict(good).row()).isEqualTo("green-twice");
  }

  @Test
  void hardWorkIsRepeatedAndEasyWorkGrowsNoFaster() {
    Said good = Said.from(2).after(1).morning(Morning.SAME_OR_BETTER);

    assertThat(first.then(good).verdict(good.effort(Effort.HARD)).row())
        .isEqualTo("green-and-hard");
    assertThat(first.verdict(good.effort(Effort.EASY)).next()).isEqualTo(Next.REPEAT);
  }

  @Test
  void redTwiceInARowIsForSomebodyToLookAt() {
    Said red = Said.from(2).after(7);

    assertThat(first.then(red).verdict(red).next()).isEqualTo(Next.SEE_SOMEONE);
    assertThat(first.then(red).verdict(Said.nothing().leg(Leg.SPREADING)).next())
        .isEqualTo(Next.SEE_SOMEONE);
    assertThat(first.then(red).then(Said.from(2).after(2)).verdict(red).next())
        .isEqualTo(Next.STOP);
  }

  @Test
  void redThatLastsForTwoDaysIsForSomebodyToLookAtWhateverWasNotToldBetween() {
    Said red = Said.from(2).after(7);
    Past silent = first.then(red).then(Said.nothing());

    assertThat(silent.verdict(red).next()).isEqualTo(Next.SEE_SOMEONE);
    assertThat(
            judging
                .verdict(red.answers(), silent.history(), Past.FIRST.plus(Duration.ofHours(47)))
                .next())
        .isEqualTo(Next.STOP);
  }

  @Test
  void whatIsDoneInsteadOfASessionDoesNotPartTwoOfThem() {
    Said red = Said.from(2).after(7);
    Program relief = new Program.Entry(EntryId.of("routine/flare-up-relief"));

    assertThat(judging.isInstead(relief)).isTrue();
    assertThat(first.then(relief, red).verdict(red).next()).isEqualTo(Next.STOP);
    assertThat(first.then(red).then(relief, Said.from(4).after(3)).verdict(red).next())
        .isEqualTo(Next.SEE_SOMEONE);
  }

  @Test
  void inTheMiddleGreenGoesOnAmberEasesAndRedStops() {
    assertThat(during(Said.from(2).during(1))).isInstanceOf(Course.GoOn.class);
    assertThat(during(Said.from(4).during(4))).isInstanceOf(Course.GoOn.class);
    assertThat(during(Said.from(2).during(4))).isInstanceOf(Course.Ease.class);
    assertThat(during(Said.from(2).complaint(Complaint.TOO_MUCH))).isInstanceOf(Course.Ease.class);
    assertThat(during(Said.from(2).during(5))).isInstanceOf(Course.Stop.class);
    assertThat(during(Said.from(2).complaint(Complaint.SHARP))).isInstanceOf(Course.Stop.class);
    assertThat(during(Said.from(2).leg(Leg.SPREADING))).isInstanceOf(Course.Stop.class);
  }

  private Course during(Said said) {
    return judging.during(said.answers(), History.none(), Past.FIRST);
  }

  @Test
  void aSessionBeginsUpToFiveAndOtherwiseThereIsSomethingElse() {
    assertThat(start(Said.nothing())).isInstanceOf(Start.Begin.class);
    assertThat(start(Said.from(5))).isInstanceOf(Start.Begin.class);
    assertThat(start(Said.from(6)))
        .isEqualTo(
            new Start.Instead(
                new Verdict("high", Colour.RED, Next.STOP),
                List.of(EntryId.of("exercise/walking"), EntryId.of("routine/flare-up-relief"))));
    assertThat(start(Said.from(0).leg(Leg.SPREADING))).isInstanceOf(Start.Instead.class);
  }

  private Start start(Said said) {
    return judging.before(said.answers(), History.none(), Past.FIRST);
  }

  @Test
  void whereNothingWasToldItStaysAsItIs() {
    assertThat(first.verdict(Said.nothing()))
        .isEqualTo(new Verdict("nothing-told", Colour.AMBER, Next.REPEAT));
  }

  @Test
  void aLanguageWithoutARuleStillStopsForALeg() {
    Judging least = new Judging(PainRule.none());

    assertThat(
            least
                .verdict(Said.nothing().leg(Leg.SPREADING).answers(), History.none(), Past.FIRST)
                .next())
        .isEqualTo(Next.STOP);
    assertThat(least.verdict(Answers.none(), History.none(), Past.FIRST).next())
        .isEqualTo(Next.REPEAT);
  }
}
