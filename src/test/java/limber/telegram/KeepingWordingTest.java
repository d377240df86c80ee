package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.corpus.KeepingPhrase;
import limber.corpus.RealCorpus;
import limber.talk.KeepingPress;
import limber.talk.KeepingReply;
import limber.talk.Press;
import limber.telegram.Screen.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What it looks like when Limber speaks of how somebody keeps at it.
class KeepingWordingTest {

  private static final Wording WORDING = new Wording(RealCorpus.english());

  static List<KeepingReply> replies() {
    return KeepingReplies.all().stream().map(KeepingReply.class::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void whatNobodyAskedForComesWithoutASoundAndCanBeEndedByOneTap(KeepingReply reply) {
    Screen screen = WORDING.render(reply);
    List<Press> presses =
        screen.buttons().stream().flatMap(List::stream).map(Screen.Button::press).toList();
    switch (reply) {
      case KeepingReply.WeekTold _ -> {
        assertThat(screen.beside().sound()).isEqualTo(Sound.QUIET);
        assertThat(presses).hasAtLeastOneElementOfType(KeepingPress.TurnLookBacks.class);
      }
      case KeepingReply.LongSilence _ -> {
        assertThat(screen.beside().sound()).isEqualTo(Sound.QUIET);
        assertThat(presses).contains(new KeepingPress.LeaveMe());
      }
      case KeepingReply.LookBacksTurned _, KeepingReply.LeftAlone _ ->
          assertThat(screen.beside().sound()).isEqualTo(Sound.HEARD);
    }
  }

  @Test
  void remindersThatEndWithSilenceAreSaidToAndCanBeTurnedOnAgain() {
    Screen screen = WORDING.render(new KeepingReply.LongSilence(KeepingReply.Silenced.TURNED_OFF));

    assertThat(PlainText.render(screen.text()))
        .contains(RealCorpus.english().phrases().text(KeepingPhrase.LONG_SILENCE_REMINDERS_OFF));
    assertThat(screen.buttons()).hasSize(2);
  }
}
