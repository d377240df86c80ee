package limber.coach;

import java.util.Optional;

/// What there is to tell at the end of a week.
///
/// @param done what was done in it
/// @param minutes how long its sessions took
/// @param kept how many weeks were kept in a row, this one included where it was
/// @param pain how pain before sessions has gone of late
/// @param ahead what the next week brings; empty for who has no plan
public record WeekBack(Done done, long minutes, int kept, Pain pain, Optional<Ahead> ahead) {

  /// How pain before sessions has gone.
  ///
  /// @param trend where it leads
  /// @param weeks in how many weeks
  public record Pain(Trend trend, int weeks) {}

  /// The next week of a plan.
  ///
  /// @param rhythm how much and how often
  /// @param changed how it was made, where it begins the day after; empty where the week under way
  ///   goes on
  /// @param walk how long a walk is in it; empty for who has told nothing of walks
  public record Ahead(Rhythm rhythm, Optional<Week> changed, Optional<Integer> walk) {}
}
