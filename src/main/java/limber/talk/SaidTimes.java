package limber.talk;

import java.time.Duration;
import java.util.List;
import limber.coach.Later.Hour;

/// The times of day and lengths of time that somebody names.
///
/// @param hours the times of day
/// @param moments lengths in minutes or hours
/// @param days lengths in days or weeks, counted in days
/// @param clear whether each of them is one
record SaidTimes(List<Hour> hours, List<Duration> moments, List<Integer> days, Clear clear) {
  SaidTimes {
    hours = List.copyOf(hours);
    moments = List.copyOf(moments);
    days = List.copyOf(days);
  }

  /// Whether what was said is a time.
  enum Clear {
    /// It is a number, or nothing.
    A_NUMBER,
    /// It can be nothing else.
    A_TIME,
    /// There is no such time.
    NO_TIME
  }
}
