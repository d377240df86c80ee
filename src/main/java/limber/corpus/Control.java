package limber.corpus;

import java.util.Locale;

/// What people tell a running routine in words instead of by a button.
public enum Control {
  STOP,
  DONE,
  SKIP,
  EASIER,
  PAUSE,
  RESUME,
  /// Say the step again.
  REPEAT,
  HARDER,
  /// Another exercise of the same kind.
  SWAP,
  TOO_MUCH,
  /// It hurts.
  OUCH,
  /// It hurts like a stab.
  SHARP,
  /// Pain went down a leg.
  LEG,
  /// More time for what a timer counts.
  LONGER,
  /// Show how they have fared.
  PROGRESS;

  /// The word for it in the files, such as `too-much`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
