package limber.coach;

import java.time.LocalDate;
import java.util.Optional;
import limber.coach.Answers.Morning;

/// What somebody told of their back on one day with a session; whatever was not told is empty.
///
/// @param on the day, as its person has it
/// @param before their pain before the first session of that day
/// @param after their pain after the last one
/// @param morning how their back was the next morning, compared with before
public record Felt(
    LocalDate on, Optional<Pain> before, Optional<Pain> after, Optional<Morning> morning) {

  /// How much higher the pain was after than before; empty where not both were told.
  Optional<Integer> change() {
    return before.flatMap(pain -> after.map(later -> later.score() - pain.score()));
  }

  /// Whether nothing was told.
  boolean isSilent() {
    return before.isEmpty() && after.isEmpty() && morning.isEmpty();
  }
}
