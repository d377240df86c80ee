package limber.evaluate;

import java.util.Locale;

/// The portions of our own questions. [#REPORT] is one half of a set that was parted by a seeded
/// draw, and the other half is in [#DEVELOP]; so it was with an older set, whose second half is in
/// [#CHECK] now, because it was looked at too often.
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
