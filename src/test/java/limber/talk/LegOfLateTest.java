package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.KNEE_PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.WALL_PUSH_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import limber.coach.Answers.Leg;
import limber.coach.Prescribed;
import limber.coach.RunId;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import org.junit.jupiter.api.Test;

/// Days after pain went down a leg, of which the check knows nothing. The wall push-up is not for
/// people whose leg hurts.
class LegOfLateTest {

  private static final RunId FIRST = new RunId(1);

  /// Somebody whose session was held for their leg, and who is asked again days later.
  private static Conversation daysLater() {
    return legSpreads(Conversation.readying()).waits(Duration.ofDays(5));
  }

  private static Conversation legSpreads(Conversation readying) {
    return readying.says("0").presses(new SessionPress.Spread(FIRST, Leg.SPREADING));
  }

  private static Conversation atTheKneePlank() {
    return daysLater().begins().presses(Move.DONE).presses(Move.EASIER);
  }

  @Test
  void easierDoesNotLeadToWhatIsNotForALegThatHurtOfLate() {
    Conversation talk = atTheKneePlank();
    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);

    talk.presses(Move.EASIER);
    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);
    assertThat(talk.replies())
        .containsExactly(new Reply.StepShown(talk.step(), Occasion.MADE_EASIER));
  }

  @Test
  void anExerciseOnItsOwnThatIsNotForALegThatHurtOfLateDoesNotBegin() {
    Conversation talk = daysLater().presses(new Press.Begin(WALL_PUSH_UP));

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies())
        .containsExactly(
            new Reply.Suited(new Reply.ExerciseCard(WALL_PUSH_UP), List.of("leg-pain")));
  }

  @Test
  void whatIsLeftOfARunIsFittedToALegThatHurtOfLateOnceMoreIsTold() {
    Conversation talk = Conversation.with(Asks.everything()).presses(new Press.Begin(SHORT));
    for (int question = 0; question < 4; question++) {
      talk.answers(Press.CheckWord.NONE);
    }
    legSpreads(talk).waits(Duration.ofDays(5)).begins().tells("wrists", Press.Mark.SET);

    assertThat(talk.chat().run().orElseThrow().steps())
        .extracting(Prescribed::exercise)
        .containsExactly(WALKING, BREATHING);
  }
}
