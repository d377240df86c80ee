package limber.coach;

import java.time.LocalDate;
import java.util.Optional;

/// The weeks that somebody has kept, as far as they are over.
///
/// @param weeks how many
/// @param open the Monday of the first week that is not judged yet; empty before the first
/// @param forgiven the Monday of the last week that was missed and did not count; empty where none
///   was
public record Streak(int weeks, Optional<LocalDate> open, Optional<LocalDate> forgiven) {

  /// No week was kept yet.
  public static Streak none() {
    return new Streak(0, Optional.empty(), Optional.empty());
  }
}
