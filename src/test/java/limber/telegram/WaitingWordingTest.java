package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Note;
import limber.talk.Press;
import limber.talk.Reply;
import limber.telegram.Screen.Button;
import org.junit.jupiter.api.Test;

/// What can be read and pressed while something waits after a warning.
final class WaitingWordingTest {

  private final Wording wording = new Wording(Example.corpus());

  @Test
  void theReminderGivesEmergencyNumbersOfSeveralCountriesAndAWayToEndIt() {
    Warning emergency = new Warning(Sign.Level.EMERGENCY, "saddle");
    Reply reminder = new Reply.Reminder(emergency, Optional.empty(), 3);

    assertThat(text(reminder))
        .contains("UK: 999", "Europe: 112", "US and Canada: 911", "Australia: 000", "108")
        .contains("Numbness <around> your seat")
        .hasSizeLessThan(900);
    assertThat(presses(reminder)).containsExactly(new Press.OnWarning(3, Press.Word.SEEN));
  }

  @Test
  void whileADoctorComesFirstNoButtonBegins() {
    assertThat(presses(waiting(new Reply.ExerciseCard(Example.WALKING), new Note.DoctorFirst(3))))
        .containsExactly(new Press.OnWarning(3, Press.Word.SEEN));
    assertThat(presses(waiting(new Reply.RoutineList(), new Note.DoctorFirst(3)))).hasSize(3);
    assertThat(presses(waiting(new Reply.SmallTalk(Example.HELLO), new Note.DoctorFirst(3))))
        .containsExactly(new Press.OnWarning(3, Press.Word.SEEN), new Press.Help());
  }

  @Test
  void afterDespairOnlyPagesThatWereAskedForLeadToExercise() {
    Note listening = new Note.PeopleWhoListen();

    assertThat(text(waiting(new Reply.TopicAnswer(Example.YOGA), listening)))
        .contains("988", "116 123", "13 11 14", "14416", "findahelpline.com");
    assertThat(presses(waiting(new Reply.TopicAnswer(Example.YOGA), listening))).isEmpty();
    assertThat(presses(waiting(new Reply.SmallTalk(Example.HELLO), listening)))
        .containsExactly(new Press.Help());
    assertThat(presses(waiting(new Reply.ExerciseCard(Example.WALKING), listening)))
        .containsExactly(new Press.Begin(Example.WALKING));
  }

  @Test
  void aPageReadInAnEmergencyLeadsNowhereElse() {
    for (Reply reply : Replies.all()) {
      if (!(reply instanceof Reply.WhileWaiting)) {
        assertThat(presses(waiting(reply, new Note.HelpFirst(3))))
            .as("%s", reply)
            .allSatisfy(press -> assertThat(press).isInstanceOf(Press.OnWarning.class));
      }
    }
  }

  private static Reply waiting(Reply reply, Note note) {
    return new Reply.WhileWaiting(reply, List.of(note));
  }

  private List<Press> presses(Reply reply) {
    return wording.render(reply).buttons().stream()
        .flatMap(List::stream)
        .map(Button::press)
        .toList();
  }

  private String text(Reply reply) {
    return PlainText.render(wording.render(reply).text());
  }
}
