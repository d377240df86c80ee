package limber.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that the coach remembers of somebody.
///
/// @param history the sessions that they have done
/// @param habits how they do exercises, each exercise at most once
/// @param wishes how they like to be led
/// @param planned what they have set out to do
/// @param askAt when they are to be asked how their back is, the morning after a session
public record Training(
    History history, List<Habit> habits, Wishes wishes, Planned planned, Optional<Instant> askAt) {

  public Training {
    habits = List.copyOf(habits);
  }

  /// Of somebody who has never trained.
  public static Training none() {
    return new Training(History.none(), List.of(), Wishes.none(), Planned.none(), Optional.empty());
  }

  /// After this happened.
  public Training with(History next) {
    return new Training(next, habits, wishes, planned, askAt);
  }

  /// After these became habits.
  public Training with(List<Habit> next) {
    return new Training(history, next, wishes, planned, askAt);
  }

  /// After they wished otherwise.
  public Training with(Wishes next) {
    return new Training(history, habits, next, planned, askAt);
  }

  /// After they set out to do something else.
  public Training with(Planned next) {
    return new Training(history, habits, wishes, next, askAt);
  }

  /// With another time at which they are to be asked, or none.
  public Training askingAt(Optional<Instant> next) {
    return new Training(history, habits, wishes, planned, next);
  }
}
