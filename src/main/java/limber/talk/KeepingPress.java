package limber.talk;

import limber.coach.Keeping.LookBacks;

/// A button beneath what Limber says of how somebody keeps at it.
public sealed interface KeepingPress extends Press.Everyday {

  /// With a look-back on each week, or without.
  record TurnLookBacks(LookBacks mode) implements KeepingPress {}

  /// To be left alone, after long silence.
  record LeaveMe() implements KeepingPress {}
}
