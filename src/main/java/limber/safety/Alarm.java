package limber.safety;

import java.util.Optional;

/// What a message comes to once it was read for warning signs.
public sealed interface Alarm {

  /// There is no sign in it.
  record None() implements Alarm {}

  /// There may be one in it, so one short question is asked.
  ///
  /// @param ifSo what is noticed unless the answer is a clear no
  record Doubt(Warning ifSo) implements Alarm {}

  /// There is one in it.
  record Sure(Warning warning) implements Alarm {}

  /// No sign.
  static Alarm none() {
    return new None();
  }

  /// The warning that comes of it where nobody settles it: what cannot be settled counts.
  default Optional<Warning> unsettled() {
    return switch (this) {
      case None() -> Optional.empty();
      case Doubt(Warning ifSo) -> Optional.of(ifSo);
      case Sure(Warning warning) -> Optional.of(warning);
    };
  }
}
