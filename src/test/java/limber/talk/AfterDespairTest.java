package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.HELLO;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Program;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;

/// The day after somebody wrote of despair.
class AfterDespairTest {

  private static final Note LISTENING = new Note.PeopleWhoListen();

  @Test
  void forADayAfterDespairExerciseBeginsOnlyOnceItsPersonSaysTheyAreSafe() {
    Conversation talk = after(CRISIS).waits(Duration.ofHours(23));

    talk.presses(new Press.Begin(SHORT));
    assertThat(talk.replies()).containsExactly(new Reply.AreYouSafe(talk.number()));
    assertThat(talk.chat().run()).isEmpty();

    talk.presses(talk.number(), Word.SAFE);
    assertThat(talk.chat().run().orElseThrow().program()).isEqualTo(new Program.Entry(SHORT));
    assertThat(talk.replies())
        .singleElement()
        .satisfies(reply -> assertThat(reply).isInstanceOf(SessionReply.PainAsked.class));
  }

  @Test
  void notSafeIsAnsweredAsDespairWhereverItIsPressed() {
    Conversation talk = after(CRISIS).waits(Duration.ofHours(3)).presses(new Press.Begin(SHORT));

    assertThat(talk.presses(talk.number(), Word.NOT_SAFE).replies())
        .containsExactly(new Reply.Warned(CRISIS));
    assertThat(talk.waits(Duration.ofDays(9)).presses(2, Word.NOT_SAFE).replies())
        .containsExactly(new Reply.Warned(CRISIS));
    assertThat(talk.notices(EMERGENCY).presses(2, Word.NOT_SAFE).replies())
        .containsExactly(new Reply.Warned(CRISIS));
  }

  @Test
  void aNoOrADoubtInWordsIsTakenAtItsWord() {
    for (String words :
        List.of("no", "No.", "not really", "i don't know", "I am not sure", "nope")) {
      Conversation talk = after(CRISIS).presses(new Press.Begin(SHORT));

      assertThat(talk.says(words, answered(HELLO)).replies())
          .as(words)
          .containsExactly(new Reply.Warned(CRISIS));
    }
    Conversation talk = after(CRISIS).presses(new Press.Begin(SHORT));
    assertThat(talk.says("yes i am").replies())
        .containsExactly(new Reply.AreYouSafe(talk.number()));
    assertThat(talk.says("ok so is yoga good for me", answered(YOGA)).replies().toString())
        .contains("TopicAnswer");
    assertThat(talk.waits(Caution.QUIET).says("no fever, is yoga fine", answered(YOGA)).replies())
        .as("the day after")
        .containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @Test
  void aYesOfAnEarlierQuestionBeginsNothing() {
    Conversation talk = after(CRISIS).presses(new Press.Begin(SHORT));
    int question = talk.number();
    talk.notices(CRISIS).presses(question, Word.SAFE);

    assertThat(talk.chat().run()).isEmpty();
    assertThat(talk.replies())
        .containsExactly(
            new Reply.WhileWaiting(new Reply.EarlierButton(Optional.empty()), List.of(LISTENING)));
  }

  @Test
  void forADayAfterDespairAnswersHaveThoseWhoListenBeneathThem() {
    Conversation talk = after(CRISIS).says("hi", answered(HELLO));
    assertThat(talk.replies())
        .containsExactly(new Reply.WhileWaiting(new Reply.SmallTalk(HELLO), List.of(LISTENING)));

    talk.waits(Caution.QUIET);
    assertThat(talk.says("hi", answered(HELLO)).replies())
        .containsExactly(new Reply.SmallTalk(HELLO));
    assertThat(talk.presses(new Press.Begin(SHORT)).chat().run()).isPresent();
  }

  @Test
  void whatComesLaterCanAskUntilWhenItIsQuiet() {
    Conversation talk = after(CRISIS);

    assertThat(talk.chat().quietUntil()).isPresent();
    assertThat(Conversation.home().chat().quietUntil()).isEmpty();
  }
}
