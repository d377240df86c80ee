package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Run;

/// Walking through a routine by a timer: one press at the start, then the phone lies on the floor.
final class HandsFree {

  /// Begins a session that is led by a timer.
  Turn begin(Chat chat, Run run, Instant now) {
    return Walk.begun(chat, run);
  }

  /// A button of the timer; one of an earlier step is told apart, not obeyed.
  Turn pressed(Chat chat, TimedPress press, Instant now) {
    return Inquiry.old(chat);
  }

  /// What comes once the timer's time has come.
  Optional<Turn> woken(Chat chat, Instant now) {
    return Optional.empty();
  }
}
