package limber.talk;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// Where a person's clock is, told from the time that they read there.
public final class Clocks {

  private static final int DAY = 24 * 60;

  /// Of two clocks that show the same time a day apart the one nearer to Greenwich's is meant: the
  /// mornings are the same.
  private static final int HALF_A_DAY = DAY / 2;

  private static final int HALF_AN_HOUR = 30;

  private Clocks() {}

  /// How far a clock is from Greenwich's, to the half hour.
  ///
  /// @param read the time that it shows
  /// @param now when
  public static ZoneOffset offset(LocalTime read, Instant now) {
    LocalTime there = now.atOffset(ZoneOffset.UTC).toLocalTime();
    int minutes = read.toSecondOfDay() / 60 - there.toSecondOfDay() / 60;
    int rounded = Math.round((float) minutes / HALF_AN_HOUR) * HALF_AN_HOUR;
    int near =
        rounded > HALF_A_DAY ? rounded - DAY : rounded < -HALF_A_DAY ? rounded + DAY : rounded;
    return ZoneOffset.ofTotalSeconds(near * 60);
  }

  /// What a clock with this offset shows.
  public static LocalTime read(ZoneOffset offset, Instant at) {
    return at.atOffset(offset).toLocalTime();
  }
}
