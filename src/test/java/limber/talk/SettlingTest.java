package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SIGNS;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.home;
import static limber.talk.Conversation.walking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Press.Move;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked where a message may tell of a warning sign, and what comes of the answer.
class SettlingTest {

  private static final Meaning ABOUT_YOGA = answered(YOGA);

  @Test
  void aDoubtIsAskedAboutBeforeAnythingIsAnswered() {
    Conversation talk = doubted(home(), EMERGENCY);
    assertThat(talk.replies()).containsExactly(new Reply.InDoubt(EMERGENCY, 1));
    assertThat(talk.chat().caution().noticed()).isEmpty();
  }

  @Test
  void afterANoWhatWasAskedIsAnswered() {
    Conversation talk = doubted(home(), EMERGENCY).presses(1, Word.IT_IS_NOT);
    assertThat(talk.replies()).containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(talk.chat().caution().asked()).isEqualTo(new Caution.Asked.Nothing());
  }

  @Test
  void aYesIsTheWarning() {
    Conversation talk = doubted(home(), EMERGENCY).presses(1, Word.IT_IS);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
    assertThat(talk.says("what now?").replies())
        .containsExactly(new Reply.Reminder(EMERGENCY, Optional.empty(), 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "No!", "nope, not at all", "none of that", "not really"})
  void aNoMayBeTyped(String no) {
    Conversation talk = doubted(home(), URGENT).says(no);
    assertThat(talk.replies()).containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "a bit",
        "no idea",
        "not sure",
        "no but sometimes",
        "why do you ask",
        "no more questions please just show me the next exercise",
        ""
      })
  void whateverElseIsTypedLeavesItUnsettledAndCounts(String words) {
    Conversation talk = doubted(home(), URGENT).says(words);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(URGENT));
  }

  @Test
  void aGraverSignInTheAnswerIsTheOneThatCounts() {
    Conversation talk = doubted(home(), URGENT).notices(EMERGENCY);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
    assertThat(doubted(home(), EMERGENCY).notices(URGENT).replies())
        .containsExactly(new Reply.Warned(EMERGENCY));
  }

  @Test
  void despairAndASignOfTheBodyBothCount() {
    for (Conversation talk :
        List.of(
            doubted(home(), CRISIS).notices(EMERGENCY),
            doubted(home(), EMERGENCY).notices(CRISIS))) {
      assertThat(talk.replies())
          .containsExactly(new Reply.Warned(CRISIS), new Reply.Warned(EMERGENCY));
      assertThat(talk.chat().caution().waiting()).isInstanceOf(Caution.Waiting.Emergency.class);
      assertThat(talk.chat().quietUntil()).isPresent();
    }
  }

  @Test
  void anotherDoubtIsNotAskedAboutAgain() {
    Conversation talk = doubted(doubted(home(), URGENT), EMERGENCY);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
  }

  @Test
  void buttonsAndCommandsWaitForTheAnswerButThePageOfSignsCanBeRead() {
    Conversation talk = doubted(home(), EMERGENCY);
    Reply question = new Reply.InDoubt(EMERGENCY, 1);

    assertThat(talk.presses(new Press.Routines()).replies()).containsExactly(question);
    assertThat(talk.commands("exercises").replies()).containsExactly(question);
    assertThat(talk.commands("stop").replies()).containsExactly(question);
    assertThat(talk.presses(new Press.Show(SIGNS)).replies())
        .containsExactly(new Reply.TopicAnswer(SIGNS));
    assertThat(talk.presses(1, Word.IT_IS_NOT).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @Test
  void aButtonOfAnEarlierDoubtChangesNothing() {
    Conversation talk = doubted(home(), EMERGENCY).presses(1, Word.IT_IS_NOT);
    doubted(talk, URGENT).presses(1, Word.IT_IS_NOT);
    assertThat(talk.replies()).containsExactly(new Reply.EarlierButton(Optional.empty()));
    assertThat(talk.chat().caution().asked()).isInstanceOf(Caution.Asked.InDoubt.class);
  }

  @Test
  void inTheMiddleOfARoutineItsPlaceIsKeptUntilTheAnswer() {
    Conversation talk = doubted(walking().presses(Move.DONE), EMERGENCY);
    assertThat(talk.replies()).containsExactly(new Reply.InDoubt(EMERGENCY, 1));

    talk.presses(1, Word.IT_IS_NOT);
    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.replies().getFirst()).isEqualTo(new Reply.TopicAnswer(YOGA));
    assertThat(talk.replies().getLast()).isInstanceOf(Reply.BackToStep.class);

    doubted(talk, EMERGENCY).presses(3, Word.IT_IS);
    assertThat(talk.chat().run()).isEmpty();
  }

  @Test
  void whatWouldChangeNothingIsNotAsked() {
    assertThat(doubted(after(EMERGENCY), URGENT).replies())
        .containsExactly(new Reply.Reminder(EMERGENCY, Optional.empty(), 1));
    assertThat(doubted(after(URGENT), URGENT).replies().getFirst())
        .isInstanceOf(Reply.WhileWaiting.class);
    assertThat(doubted(after(URGENT), EMERGENCY).replies())
        .containsExactly(new Reply.InDoubt(EMERGENCY, 2));
    assertThat(doubted(after(EMERGENCY), CRISIS).replies())
        .containsExactly(new Reply.InDoubt(CRISIS, 2));
  }

  private static Conversation doubted(Conversation talk, Warning ifSo) {
    return talk.hears(new Heard.Words("it is strange", new Alarm.Doubt(ifSo), ABOUT_YOGA));
  }
}
