package limber.coach;

import java.util.Optional;
import limber.corpus.EntryId;

/// What changes about one exercise because of a session.
///
/// @param done the step as it was done
/// @param before the habit that there was; empty where there was none
/// @param after the habit that there is now
public record Shift(Prescribed done, Optional<Habit> before, Habit after) {

  /// The exercise that is done from now on.
  public EntryId exercise() {
    return after.instead().orElse(after.exercise());
  }

  /// How much of it.
  public Measure measure() {
    return after.measure().orElse(done.measure());
  }
}
