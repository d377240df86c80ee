package limber.coach;

import java.util.List;
import java.util.Optional;

/// What a day of a plan is for.
public sealed interface Today {

  /// A session.
  ///
  /// @param steps what to do; none where nothing suits its person
  record Session(List<Prescribed> steps) implements Today {
    public Session {
      steps = List.copyOf(steps);
    }
  }

  /// A walk.
  ///
  /// @param minutes how long; empty where its person has not told how long they manage
  record Walk(Optional<Integer> minutes) implements Today {}

  /// Relief, or a short walk: the last session was too much.
  record Relief() implements Today {}

  /// Rest: nothing is left to do.
  ///
  /// @param because why
  record Rest(Because because) implements Today {}

  /// Why there is nothing to do.
  enum Because {
    /// The session of the day is done.
    SESSION_DONE,
    /// The walk of the day is done.
    WALK_DONE,
    /// It is a day without either.
    FREE_DAY
  }
}
