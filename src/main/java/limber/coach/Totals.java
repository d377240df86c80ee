package limber.coach;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody has done in all, as far as it was counted; the history itself forgets.
///
/// @param done the sessions and the minutes of walking
/// @param lastRun the newest session that was counted; empty where none was
/// @param lastWalk the day of the newest walk that was counted; empty where none was
/// @param weeks of the longest streak that was told of, so that each is told once
public record Totals(Done done, Optional<RunId> lastRun, Optional<LocalDate> lastWalk, int weeks) {

  /// Nothing was counted.
  public static Totals none() {
    return new Totals(new Done(0, 0), Optional.empty(), Optional.empty(), 0);
  }

  /// Whether a session was not counted yet.
  boolean lacks(Session session) {
    return lastRun.filter(run -> run.number() >= session.run().number()).isEmpty();
  }

  /// Whether a walk was not counted yet.
  boolean lacks(Walks.Walked walk) {
    return lastWalk.filter(day -> !day.isBefore(walk.on())).isEmpty();
  }
}
