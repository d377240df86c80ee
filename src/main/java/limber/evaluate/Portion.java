package limber.evaluate;

import java.util.Locale;

/// The portions of our own questions. [#DEVELOP] and [#REPORT] are the halves of one set, parted by
/// a seeded draw; [#CHECK] was written later, by another hand.
public enum Portion {

  /// Weights and thresholds may be set on it, and every single question may be looked at.
  DEVELOP,

  /// Its figures may be looked at to choose between ways, its questions not.
  CHECK,

  /// Only to report with: nothing may be tuned on it, and nobody reads which of its questions fail.
  REPORT;

  /// How its files' names begin.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
