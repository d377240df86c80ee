package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.coach.Run;
import limber.corpus.Sign;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Pace;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.SessionReply;
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
    if (before.place() instanceof Place.Timed(Run run, _) && !isUnsettled(before, now)) {
      assertLedOn(before, run, turn);
      return;
    }
    if (!isUnsettled(before, now)) {
      assertThat(turn.replies())
          .allMatch(said ->
              said.reply() instanceof Reply.Everyday || said.reply() instanceof SessionReply);
      return;
    }
    assertThat(turn.replies())
        .singleElement()
        .satisfies(said -> assertThat(said.reply()).isInstanceOf(Reply.Unsettled.class));
    assertThat(turn.chat().run()).isEmpty();
    assertThat(turn.chat().caution().asked()).isNotInstanceOf(Caution.Asked.InDoubt.class);
    assertThat(turn.chat().memory())
        .usingRecursiveComparison()
        .ignoringFields("shown")
        .isEqualTo(before.memory());
    assertThat(turn.chat().shown()).isEqualTo(isGrave(before) ? List.of() : before.shown());
  }

  /// Whether the sign that is asked about is of an emergency or of despair.
  private static boolean isGrave(Chat chat) {
    return chat.caution().asked() instanceof Caution.Asked.InDoubt doubt
        && doubt.ifSo().level() != Sign.Level.URGENT;
  }

  /// Whether a question about a sign has waited for its answer for so long that it counts as one.
  private static boolean isUnsettled(Chat chat, Instant now) {
    Chat untimed =
        new Chat(chat.id(), new Place.Home(), chat.caution(), chat.known(), chat.memory());
    return chat.caution().asked() instanceof Caution.Asked.InDoubt
        && untimed.wakeAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  /// A timer says what comes, or stands while there is a question about a sign.
  private static void assertLedOn(Chat before, Run run, Turn turn) {
    if (before.caution().asked() instanceof Caution.Asked.InDoubt) {
      assertThat(turn.replies()).isEmpty();
      assertThat(turn.chat().place()).isEqualTo(new Place.Paused(run, before.place().ledBy()));
      return;
    }
    assertThat(turn.replies()).isNotEmpty();
    assertThat(turn.chat().memory()).isEqualTo(before.memory());
    assertThat(turn.chat().caution()).isEqualTo(before.caution());
    turn.chat().run().ifPresent(next -> assertThat(next.id()).isEqualTo(run.id()));
  }

  private void assertMayBePassedOver(Heard heard, Instant now) {
    assertThat(done.stream().filter(then -> then.plus(Pace.WINDOW).isAfter(now)))
        .as("done of late")
        .hasSizeGreaterThan(Pace.MOST);
    assertThat(RandomTalksTest.warning(heard)).as("a sign in %s", heard).isEmpty();
    assertThat(heard instanceof Heard.Pressed(_, Press.OnWarning _)).as("%s", heard).isFalse();
  }
}
