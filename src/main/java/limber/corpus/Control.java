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
  /// More time for what a timer counts.
  LONGER;

  /// The word for it in the files, such as `stop`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
