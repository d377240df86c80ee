package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.RunId;
import limber.coach.Verdict;
import limber.talk.Press.Move;
import limber.talk.SessionReply.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One exercise on its own, of which nobody asks how it is, on a day after too much.
class RedDayTest {

  /// How a day gets red.
  enum Red {
    HELD,
    LEG,
    HALTED,
    MORNING;

    private Conversation day() {
      return switch (this) {
        case HELD -> Conversation.readying().hurts(When.BEFORE, 8);
        case LEG -> Conversation.readying().says("0").says("yes");
        case HALTED -> Conversation.hurting().hurts(When.DURING, 9);
        case MORNING ->
            Conversation.rating()
                .answersAfter(1, Effort.RIGHT)
                .waits(Duration.ofHours(20))
                .presses(new SessionPress.NextMorning(new RunId(1), Morning.MUCH_WORSE));
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Red.class)
  void oneExerciseOnItsOwnIsHeld(Red red) {
    Conversation talk = red.day();
    var sessions = talk.sessions();
    talk.presses(new Press.Begin(PLANK));

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies())
        .containsExactly(
            new SessionReply.Held(
                sessions.getFirst().verdict().orElseThrow(),
                red == Red.LEG ? Leg.SPREADING : sessions.getFirst().answers().leg()));
    assertThat(talk.sessions()).as("what the rule counts").isEqualTo(sessions);
  }

  @ParameterizedTest
  @EnumSource(Red.class)
  void aWalkMayBegin(Red red) {
    Conversation talk = red.day().presses(new Press.Begin(WALKING));

    assertThat(talk.step().exercise()).isEqualTo(WALKING);
  }

  @Test
  void twoDaysLaterItBeginsAgain() {
    Conversation talk = Red.HALTED.day().waits(Duration.ofDays(2)).presses(new Press.Begin(PLANK));

    assertThat(talk.step().exercise()).isEqualTo(PLANK);
  }

  @Test
  void reliefDoesNotMakeItARedDayNoMore() {
    Conversation talk = Red.HELD.day().presses(new Press.Begin(WALKING)).presses(Move.DONE);

    assertThat(talk.presses(new Press.Begin(PLANK)).replies())
        .singleElement()
        .isInstanceOf(SessionReply.Held.class);
  }

  @Test
  void aMorningThatIsMuchWorseEndsAnExerciseThatIsUnderWay() {
    Conversation talk =
        Conversation.rating()
            .answersAfter(1, Effort.RIGHT)
            .waits(Duration.ofHours(20))
            .presses(new Press.Begin(BREATHING))
            .presses(new SessionPress.NextMorning(new RunId(1), Morning.MUCH_WORSE));

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            SessionReply.MorningNoted.class,
            noted -> assertThat(noted.verdict().filter(Verdict::isRed)).isPresent());
  }

  @Test
  void aRoutineAsksFirst() {
    Conversation talk = Red.HALTED.day().presses(new Press.Begin(SHORT));

    assertThat(talk.chat().place()).isInstanceOf(Place.Readying.class);
  }
}
