package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.home;
import static limber.talk.Conversation.walking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import limber.safety.Alarm;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;

/// How soon each reply has to be said.
class UrgentTest {

  private static final Reply DOCTOR_FIRST = new Reply.AskADoctorFirst(List.of("cancer"), 1);

  @Test
  void anAnswerIsAnAnswer() {
    assertThat(urgencies(home().says("yoga", answered(YOGA)))).containsOnly(Urgency.ANSWER);
    assertThat(urgencies(walking().says("yoga", answered(YOGA)))).containsOnly(Urgency.ANSWER);
    assertThat(urgencies(after(URGENT).says("yoga", answered(YOGA)))).containsOnly(Urgency.ANSWER);
  }

  @Test
  void aWarningAndWhatRemindsOfItIsAWarning() {
    assertThat(urgencies(after(CRISIS))).containsOnly(Urgency.WARNING);
    assertThat(urgencies(after(URGENT).presses(new Press.Begin(SHORT))))
        .containsOnly(Urgency.WARNING);
    assertThat(urgencies(after(EMERGENCY).says("what now?"))).containsOnly(Urgency.WARNING);
    assertThat(urgencies(after(EMERGENCY).says("what now?").notices(CRISIS).says("and now?")))
        .as("beneath which are notes")
        .containsOnly(Urgency.WARNING);
  }

  @Test
  void aQuestionAboutASignIsAWarning() {
    assertThat(
            urgencies(
                home().hears(new Heard.Words("odd", new Alarm.Doubt(URGENT), answered(YOGA)))))
        .containsOnly(Urgency.WARNING);
    assertThat(urgencies(after(EMERGENCY).presses(1, Word.SEEN))).containsOnly(Urgency.WARNING);
    assertThat(urgencies(after(CRISIS).presses(new Press.Begin(SHORT))))
        .containsOnly(Urgency.WARNING);
    assertThat(Urgent.isWarning(DOCTOR_FIRST)).isTrue();
    assertThat(Urgent.isWarning(new Reply.WhileWaiting(DOCTOR_FIRST, List.of()))).isTrue();
    assertThat(Urgent.isWarning(new Reply.Suited(DOCTOR_FIRST, List.of()))).isTrue();
  }

  @Test
  void theReminderAfterABugIsAWarningToo() {
    Turn failed = Talk.failed(after(EMERGENCY).chat(), Instant.EPOCH);
    assertThat(failed.replies()).extracting(Utterance::urgency).containsOnly(Urgency.WARNING);
  }

  @Test
  void whatComesOfAWakingIsUnaskedUnlessItWarns() {
    Turn turn = Turn.saying(home().chat(), new Reply.Help(), new Reply.Unsettled(URGENT));
    assertThat(Urgent.said(turn, Urgency.UNASKED).replies())
        .extracting(Utterance::urgency)
        .containsExactly(Urgency.UNASKED, Urgency.WARNING);
  }

  @Test
  void whoseRecordWasLostHearsThatFirst() {
    Turn turn = Turn.saying(home().chat(), new Reply.Help()).afterLosingTrack();
    assertThat(turn.replies())
        .containsExactly(Utterance.fresh(new Reply.LostTrack()), Utterance.fresh(new Reply.Help()));
  }

  private static List<Urgency> urgencies(Conversation talk) {
    return talk.utterances().stream().map(Utterance::urgency).toList();
  }
}
