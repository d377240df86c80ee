package limber.evaluate;

import java.util.Locale;

/// The two halves of our own questions, parted by a seeded draw.
public enum Half {

  /// Weights and thresholds may be set on it, and every single question may be looked at.
  DEVELOP,

  /// Only to report with: nothing may be tuned on it, and nobody reads which of its questions fail.
  REPORT;

  /// How its files' names begin.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
