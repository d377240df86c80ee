package limber.talk;

import java.time.Instant;
import java.util.Optional;

/// Walking through a routine by a timer: one press at the start, then the phone lies on the floor.
final class HandsFree {

  /// A button of the timer; one of an earlier step is told apart, not obeyed.
  Turn pressed(Chat chat, TimedPress press, Instant now) {
    return Turn.saying(chat, new Reply.EarlierButton(chat.run().map(Reply.StepView::of)));
  }

  /// What comes once the timer's time has come.
  Optional<Turn> woken(Chat chat, Instant now) {
    return Optional.empty();
  }
}
