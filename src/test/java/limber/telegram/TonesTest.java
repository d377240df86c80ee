package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.coach.Reminders.Mode;
import limber.talk.GroupPress;
import limber.talk.PlanPress;
import limber.talk.PlanPress.OwnMove;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.ReminderPress;
import limber.talk.Reply;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Colours mean something: the way on, what is good, what ends or deletes. All else is plain.
final class TonesTest {

  private static final Wording WORDING = new Wording(Example.corpus());

  static List<Reply> replies() {
    return Replies.all();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void thereIsOneWayOnAtMost(Reply reply) {
    assertThat(buttons(reply)).filteredOn(one -> one.tone() == Tone.PRIMARY).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @MethodSource("replies")
  void whatEndsOrDeletesIsRedAndNothingElseIs(Reply reply) {
    assertThat(buttons(reply))
        .allSatisfy(one ->
            assertThat(one.tone() == Tone.DANGER).as("%s", one).isEqualTo(ends(one.press())));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void whatIsSafeStandsBeforeWhatEndsOrDeletes(Reply reply) {
    List<Button> all = buttons(reply);
    if (all.size() > 1) {
      assertThat(all.getFirst().tone()).isNotEqualTo(Tone.DANGER);
    }
  }

  private static boolean ends(Press press) {
    return switch (press) {
      case Press.OnStep(_, _, Move move) -> move == Move.STOP;
      case GroupPress.StepTogether(_, _, _, Move move) -> move == Move.STOP;
      case ReminderPress.Turned(Mode mode) -> mode == Mode.OFF;
      case PlanPress.OnOwn(_, OwnMove move) -> move == OwnMove.DELETED || move == OwnMove.DELETE;
      default -> false;
    };
  }

  private static List<Button> buttons(Reply reply) {
    return WORDING.render(reply).buttons().stream().flatMap(List::stream).toList();
  }
}
