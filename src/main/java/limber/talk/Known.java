package limber.talk;

import limber.coach.Training;

/// What is known about somebody.
///
/// @param check what they are asked before exercise, and have told
/// @param training what the coach remembers of them
public record Known(Check check, Training training) {

  /// Nothing.
  public static Known nothing() {
    return new Known(Check.none(), Training.none());
  }
}
