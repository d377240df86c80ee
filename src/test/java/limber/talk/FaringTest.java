package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Effort;
import limber.coach.Done;
import limber.coach.Felt;
import limber.coach.Pain;
import limber.coach.Progress;
import limber.coach.Trend;
import limber.coach.Wishes.Hands;
import limber.talk.Press.Move;
import org.junit.jupiter.api.Test;

class FaringTest {

  @Test
  void somebodyNewIsShownThatThereIsNothingYet() {
    assertThat(shown(Conversation.home().commands("progress")).isEmpty()).isTrue();
  }

  @Test
  void aSessionIsSeenAsSoonAsItIsOver() {
    Progress progress = shown(afterASession().commands("progress"));

    assertThat(progress.done()).isEqualTo(new Done(1, 0));
    assertThat(progress.trend()).isEqualTo(new Trend.TooEarly(4));
    assertThat(progress.days())
        .singleElement()
        .returns(Optional.of(new Pain(4)), Felt::before)
        .returns(Optional.of(new Pain(3)), Felt::after);
  }

  @Test
  void theCommandTheWordsAndTheButtonShowTheSame() {
    Progress progress = shown(afterASession().commands("progress"));

    assertThat(shown(afterASession().says("how am I doing?"))).isEqualTo(progress);
    assertThat(shown(afterASession().says("ok, show my progress please"))).isEqualTo(progress);
    assertThat(shown(afterASession().presses(new ShowProgress()))).isEqualTo(progress);
  }

  @Test
  void timeMovesWhatWasDoneBack() {
    Progress progress = shown(afterASession().waits(Duration.ofDays(8)).commands("progress"));

    assertThat(progress.weeks()).containsExactly(new Done(1, 0), new Done(0, 0));
  }

  @Test
  void aQuestionThatOnlySoundsLikeItIsAQuestion() {
    Conversation asks =
        Conversation.home()
            .says("how long until my back gets better", Conversation.answered(Conversation.YOGA));

    assertThat(asks.replies()).noneMatch(ProgressShown.class::isInstance);
  }

  /// Somebody who skipped the walk at its beginning.
  private static Conversation afterASession() {
    return Conversation.home()
        .presses(new Press.Begin(Conversation.SHORT))
        .answersBefore(4)
        .starts(Hands.ON)
        .presses(Move.SKIP)
        .presses(Move.DONE)
        .presses(Move.DONE)
        .answersAfter(3, Effort.RIGHT);
  }

  private static Progress shown(Conversation conversation) {
    List<Reply> replies = conversation.replies();
    assertThat(replies).first().isInstanceOf(ProgressShown.class);
    return ((ProgressShown) replies.getFirst()).progress();
  }
}
