package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Pace;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;

/// What may be passed over, and what a waking may change, kept as one looks on from outside.
final class FloodRules {

  private final List<Instant> done = new ArrayList<>();

  /// Holds a turn against the rules.
  void hold(Chat before, Heard heard, Turn turn, Instant now) {
    if (heard instanceof Heard.Woken) {
      assertOnlyWhatIsDue(before, turn, now);
      return;
    }
    done.add(now);
    if (isPassedOver(turn)) {
      assertMayBePassedOver(heard, now);
      assertThat(turn.chat())
          .as("after %s was passed over", heard)
          .usingRecursiveComparison()
          .ignoringFields("memory.pace")
          .isEqualTo(before);
    }
  }

  /// Whether what was heard changed nothing: it was passed over, or a waking that came too early.
  static boolean isPassedOver(Turn turn) {
    return turn.replies().stream().map(Utterance::reply).allMatch(FloodRules::isTheLine);
  }

  private static boolean isTheLine(Reply reply) {
    return reply instanceof Reply.TooFast
        || (reply instanceof Reply.WhileWaiting(var answer, _) && isTheLine(answer));
  }

  private static void assertOnlyWhatIsDue(Chat before, Turn turn, Instant now) {
    if (before.wakeAt().filter(at -> !at.isAfter(now)).isEmpty()) {
      assertThat(turn).isEqualTo(Turn.saying(before));
      return;
    }
    assertThat(turn.replies())
        .singleElement()
        .satisfies(said -> assertThat(said.reply()).isInstanceOf(Reply.Unsettled.class));
    assertThat(turn.chat().run()).isEmpty();
    assertThat(turn.chat().wakeAt()).isEmpty();
    assertThat(turn.chat().memory()).isEqualTo(before.memory());
  }

  private void assertMayBePassedOver(Heard heard, Instant now) {
    assertThat(done.stream().filter(then -> then.plus(Pace.WINDOW).isAfter(now)))
        .as("done of late")
        .hasSizeGreaterThan(Pace.MOST);
    assertThat(RandomTalksTest.warning(heard)).as("a sign in %s", heard).isEmpty();
    assertThat(heard instanceof Heard.Pressed(_, Press.OnWarning _)).as("%s", heard).isFalse();
  }
}
