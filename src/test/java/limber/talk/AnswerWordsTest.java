package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.Pain;
import limber.coach.Wishes.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type to the questions around a session.
class AnswerWordsTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:07:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4  | 4
          4  | four
          6  | about 6/10
          6  | 6 out of 10
          7  | maybe a 7
          5  | it's a 5 right now
          5  | 4 or 5
          5  | 4-5
          4  | 3.5
          10 | ten
          10 | 10/10
          0  | 0
          0  | zero
          0  | no pain
          0  | none at all
          0  | nothing
          0  | no pain at all today
          3  | I'd say 3
          8  | it hurts like an 8
          2  | two I think
          """)
  void aNumberFrom0To10IsHeard(int score, String text) {
    assertThat(AnswerWords.pain(text)).contains(new Pain(score));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11",
        "-3",
        "100",
        "",
        "a lot",
        "is 6 bad?",
        "6 weeks",
        "3 sets of 10",
        "since 2 years",
        "why do you ask",
        "yoga",
        "4 5 6",
        "99999999999",
        "no idea"
      })
  void whateverElseIsNoNumber(String text) {
    assertThat(AnswerWords.pain(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SPREADING | yes
          SPREADING | yes it went down my leg
          SPREADING | it did
          SPREADING | yeah, to the foot
          NO        | no
          NO        | nope
          NO        | no, not more than usual
          NO        | no it didn't
          NO        | not at all
          NOT_SAID  | not sure
          NOT_SAID  | I'd rather not say
          NOT_SAID  | maybe
          """)
  void aYesOrNoAboutTheLegIsHeard(Leg leg, String text) {
    assertThat(AnswerWords.leg(text)).contains(leg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no but it tingles", "what do you mean", "which leg", "4", ""})
  void whateverElseSaysNothingOfTheLeg(String text) {
    assertThat(AnswerWords.leg(text)).isEmpty();
  }

  @Test
  void effortAndMorningAreHeard() {
    assertThat(AnswerWords.effort("too easy")).contains(Effort.EASY);
    assertThat(AnswerWords.effort("Just right!")).contains(Effort.RIGHT);
    assertThat(AnswerWords.effort("very hard")).contains(Effort.HARD);
    assertThat(AnswerWords.effort("how hard should it be")).isEmpty();
    assertThat(AnswerWords.morning("better")).contains(Morning.SAME_OR_BETTER);
    assertThat(AnswerWords.morning("a bit worse")).contains(Morning.A_BIT_WORSE);
    assertThat(AnswerWords.morning("much worse")).contains(Morning.MUCH_WORSE);
    assertThat(AnswerWords.morning("is it worse to sit")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18:40,+06:30",
    "6:40 pm,+06:30",
    "it's 12:05,Z",
    "7am,-05:00",
    "7 am,-05:00",
    "0:10,-12:00",
    "17.35,+05:30"
  })
  void theTimeThatSomebodyReadsTellsWhereTheirClockIs(String text, String offset) {
    assertThat(AnswerWords.clock(text, NOON)).contains(ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "25:00", "12:60", "ten to six", "is yoga good at 18:40", ""})
  void whatIsNoTimeTellsNothing(String text) {
    assertThat(AnswerWords.clock(text, NOON)).isEmpty();
  }

  @Test
  void whetherItBeginsAndHowIsHeard() {
    assertThat(StartWords.in("start", Hands.FREE)).contains(Optional.of(Hands.FREE));
    assertThat(StartWords.in("ok let's go", Hands.ON)).contains(Optional.of(Hands.ON));
    assertThat(StartWords.in("start, hands-free please", Hands.ON))
        .contains(Optional.of(Hands.FREE));
    assertThat(StartWords.in("by hand", Hands.FREE)).contains(Optional.of(Hands.ON));
    assertThat(StartWords.in("not now", Hands.ON)).contains(Optional.empty());
    assertThat(StartWords.in("how long does it take", Hands.ON)).isEmpty();
  }
}
