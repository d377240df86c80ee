package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Heard;
import limber.talk.Note;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.telegram.Screen;

/// What a warning sign forbids, kept as one looks on from outside: by what was said and pressed.
final class WarningRules {

  private static final Press SIGNS = new Press.Show(EntryId.of("topic/warning-signs"));

  private boolean emergency;
  private boolean urgent;
  private Instant quietUntil = Instant.MIN;

  /// The questions that were the last thing said.
  private Optional<Press> yes = Optional.empty();

  private Optional<Press> safe = Optional.empty();

  /// Whether somebody said that they are safe, and the check before exercise is all that was left.
  private boolean safeInTheCheck;

  /// Holds a turn against the rules.
  ///
  /// @param wasUnderWay whether a run was under way before it
  /// @param screens what the turn shows
  void hold(Heard heard, Turn turn, Instant now, Optional<?> wasUnderWay, List<Screen> screens) {
    Optional<Warning> warning = RandomTalksTest.warning(heard);
    boolean saidSafe = isPress(heard, safe);
    if (isPress(heard, yes)) {
      emergency = false;
      urgent = false;
    }
    warning.ifPresent(sign -> note(sign, now));
    noteWhatWasSaid(turn, now);
    if (warning.filter(sign -> sign.level() == Sign.Level.CRISIS).isPresent()) {
      assertThat(reply(turn)).isEqualTo(new Reply.Warned(warning.get()));
    }
    if (emergency) {
      assertNothingElse(turn, screens);
    }
    if (emergency || urgent || warning.isPresent()) {
      assertThat(turn.chat().run()).as("after %s", heard).isEmpty();
    }
    if (now.isBefore(quietUntil) && wasUnderWay.isEmpty() && !saidSafe && !safeInTheCheck) {
      assertThat(turn.chat().run()).as("unasked, after %s", heard).isEmpty();
    }
    safeInTheCheck = (saidSafe || safeInTheCheck) && CheckRules.asks(turn.chat());
    remember(turn);
  }

  /// A warning that comes from the check, or from a doubt that nobody settled.
  private void noteWhatWasSaid(Turn turn, Instant now) {
    for (var said : turn.replies()) {
      if (said.reply() instanceof Reply.Warned(Warning sign)) {
        note(sign, now);
      }
      if (said.reply() instanceof Reply.Unsettled(Warning sign)) {
        note(sign, now);
      }
      urgent |= said.reply() instanceof Reply.AskADoctorFirst;
    }
  }

  private void note(Warning sign, Instant now) {
    switch (sign.level()) {
      case EMERGENCY -> emergency = true;
      case URGENT -> urgent = true;
      case CRISIS -> quietUntil = now.plus(Duration.ofDays(1));
    }
  }

  /// Nothing but warnings, the reminder and the page of signs; no button to anything else.
  private static void assertNothingElse(Turn turn, List<Screen> screens) {
    assertThat(turn.replies())
        .as("one reply, or a warning of despair before that of the body")
        .hasSizeBetween(1, reply(turn) instanceof Reply.Warned ? 2 : 1)
        .allSatisfy(said -> assertThat(isAllowed(said.reply())).as("%s", said).isTrue());
    assertThat(screens)
        .allSatisfy(screen ->
            assertThat(screen.buttons())
                .allSatisfy(row ->
                    assertThat(row)
                        .allSatisfy(button ->
                            assertThat(
                                    button.press() instanceof Press.OnWarning
                                        || button.press().equals(SIGNS))
                                .as("%s", button)
                                .isTrue())));
  }

  private static boolean isAllowed(Reply reply) {
    return reply instanceof Reply.Warned
        || reply instanceof Reply.Unsettled
        || reply instanceof Reply.Reminder
        || reply instanceof Reply.HaveYouBeenSeen
        || reply instanceof Reply.InDoubt
        || reply instanceof Reply.WhileWaiting(Reply.Reminder _, _)
        || (reply instanceof Reply.WhileWaiting(_, var notes)
            && notes.getFirst() instanceof Note.HelpFirst);
  }

  private void remember(Turn turn) {
    for (var said : turn.replies()) {
      if (said.reply() instanceof Reply.HaveYouBeenSeen(_, int number)) {
        yes = Optional.of(new Press.OnWarning(number, Press.Word.YES));
      }
      if (said.reply() instanceof Reply.AreYouSafe(int number)) {
        safe = Optional.of(new Press.OnWarning(number, Press.Word.SAFE));
      }
    }
  }

  private static Reply reply(Turn turn) {
    return turn.replies().getFirst().reply();
  }

  private static boolean isPress(Heard heard, Optional<Press> awaited) {
    return heard instanceof Heard.Pressed(_, Press press)
        && awaited.filter(press::equals).isPresent();
  }
}
