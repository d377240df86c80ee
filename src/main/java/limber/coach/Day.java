package limber.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Which day it is where somebody is.
public final class Day {

  private Day() {}

  /// Their day at a time; by Greenwich where nobody knows where they are.
  public static LocalDate of(Instant now, Wishes wishes) {
    ZoneId zone = wishes.zone().orElse(ZoneOffset.UTC);
    return now.atZone(zone).toLocalDate();
  }
}
