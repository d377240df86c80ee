package limber.talk;

import limber.coach.Everyday;
import limber.coach.Training;

/// What is known about somebody.
///
/// @param check what they are asked before exercise, and have told
/// @param training what the coach remembers of them
/// @param everyday what brings them back, and when they were here
public record Known(Check check, Training training, Everyday everyday) {

  /// Nothing.
  public static Known nothing() {
    return new Known(Check.none(), Training.none(), Everyday.none());
  }

  Known with(Check next) {
    return new Known(next, training, everyday);
  }

  Known with(Training next) {
    return new Known(check, next, everyday);
  }

  Known with(Everyday next) {
    return new Known(check, training, next);
  }
}
