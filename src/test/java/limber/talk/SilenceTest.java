package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.SIGNS;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.home;
import static limber.talk.Conversation.walking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a doubt when nobody answers.
class SilenceTest {

  private static final Duration ALMOST = Caution.PATIENCE.minusMillis(1);
  private static final Duration REST = Duration.ofMillis(1);

  @Test
  void aDoubtThatNobodySettlesCountsAsTheSign() {
    Conversation talk = doubted(walking(), EMERGENCY).waits(Caution.PATIENCE).wakes();

    assertThat(talk.utterances())
        .containsExactly(Utterance.fresh(new Reply.Unsettled(EMERGENCY)).at(Urgency.WARNING));
    assertThat(talk.chat().run()).as("the routine is over").isEmpty();
    assertThat(talk.says("hello?").replies())
        .containsExactly(new Reply.Reminder(EMERGENCY, Optional.empty(), 2));
  }

  @Test
  void itIsTheSameTurnAsAYes() {
    for (Warning sign : new Warning[] {EMERGENCY, URGENT, CRISIS}) {
      Conversation silent = doubted(walking(), sign).waits(Caution.PATIENCE).wakes();
      Conversation yes = doubted(walking(), sign).waits(Caution.PATIENCE).presses(1, Word.IT_IS);
      assertThat(silent.chat()).isEqualTo(yes.chat());
    }
  }

  @Test
  void itIsWarnedOfOnceAndThenNothingIsDue() {
    Conversation talk = doubted(home(), EMERGENCY).waits(Caution.PATIENCE).wakes();
    assertThat(talk.wakeAt()).isEmpty();
    assertThat(talk.waits(Caution.PATIENCE).wakes().replies()).isEmpty();
  }

  @Test
  void beforeItsTimeAWakingChangesNothing() {
    Conversation talk = doubted(walking(), EMERGENCY);
    Chat before = talk.chat();

    assertThat(talk.waits(ALMOST).wakes().replies()).isEmpty();
    assertThat(talk.chat()).isEqualTo(before);
    assertThat(talk.waits(REST).wakes().replies()).hasSize(1);
  }

  @Test
  void theChatKnowsWhenItsDoubtIsDue() {
    Conversation talk = home();
    assertThat(talk.wakeAt()).isEmpty();
    assertThat(doubted(talk, URGENT).wakeAt()).contains(talk.now().plus(Caution.PATIENCE));
  }

  @ParameterizedTest
  @EnumSource(names = {"IT_IS", "IT_IS_NOT"})
  void whoeverAnsweredIsNotWarnedLater(Word word) {
    Conversation talk = doubted(home(), URGENT).presses(1, word);
    assertThat(talk.wakeAt()).isEmpty();
    assertThat(talk.waits(Duration.ofDays(1)).wakes().replies()).isEmpty();
  }

  @Test
  void whatIsNoAnswerDoesNotPutTheTimeOff() {
    Conversation talk = doubted(home(), URGENT).waits(ALMOST);
    talk.presses(new Press.Routines()).presses(new Press.Show(SIGNS)).commands("help");
    assertThat(talk.waits(REST).wakes().replies()).containsExactly(new Reply.Unsettled(URGENT));
  }

  @Test
  void aSignAddsUpWithTheOneThatWaits() {
    Warning other = new Warning(URGENT.level(), "night-pain");
    Conversation talk = after(other);
    Conversation both = doubted(talk, EMERGENCY).waits(Caution.PATIENCE).wakes();
    assertThat(both.replies()).containsExactly(new Reply.Unsettled(EMERGENCY));
    assertThat(both.chat().caution().waiting()).isInstanceOf(Caution.Waiting.Emergency.class);
  }

  @Test
  void whoSaysThatTheyWereSeenIsStillAskedAboutTheDoubt() {
    Conversation talk = doubted(after(EMERGENCY), CRISIS).presses(1, Word.SEEN);
    assertThat(talk.replies()).containsExactly(new Reply.InDoubt(CRISIS, 2));
    assertThat(talk.waits(Caution.PATIENCE).wakes().replies())
        .containsExactly(new Reply.Unsettled(CRISIS));
  }

  @Test
  void aLesserSignBesideACommandDoesNotMakeTheDoubtForgotten() {
    Conversation talk = doubted(home(), EMERGENCY);
    talk.hears(new Heard.Command("exercise", Conversation.alarming("for a fever", URGENT)));
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
  }

  @Test
  void wakingBeginsNothingForSomebodyWhoWantedToBegin() {
    Conversation talk = after(CRISIS).presses(new Press.Begin(SHORT));
    Chat asked = talk.chat();
    assertThat(talk.waits(Duration.ofDays(2)).wakes().chat()).isEqualTo(asked);
  }

  private static Conversation doubted(Conversation talk, Warning ifSo) {
    return talk.hears(new Heard.Words("it is strange", new Alarm.Doubt(ifSo), answered(YOGA)));
  }
}
