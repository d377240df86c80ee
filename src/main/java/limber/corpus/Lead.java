package limber.corpus;

import java.util.Optional;

/// How a timer leads through an exercise, while the phone lies on the floor.
///
/// @param cue what to read from the floor: at most 12 words, which name no side and no number
/// @param turns what is announced for each side; empty where no side has a turn of its own
/// @param ends who says that it is over
public record Lead(String cue, Optional<Turns> turns, Ends ends) {

  /// What is announced for one side and then for the other, such as `Right leg on top`: at most 5
  /// words, without a full stop.
  ///
  /// @param first for the side that the steps begin with
  /// @param second for the other one
  public record Turns(String first, String second) {}

  /// Who says that an exercise is over.
  public enum Ends {
    /// The timer.
    BY_TIMER,
    /// Its person, for on the road or in water nobody looks at a phone.
    BY_HAND
  }
}
