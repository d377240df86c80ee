package limber.coach;

import java.time.LocalDate;

/// How somebody's pain before sessions has gone.
public sealed interface Trend {

  /// Too little was told for a line that one bad day could not turn around.
  ///
  /// @param more on how many more days they have to tell it
  record TooEarly(int more) implements Trend {}

  /// A straight line through what was told.
  ///
  /// @param since the day on which it begins
  /// @param from the pain at which it begins, 0 to 10
  /// @param until the day on which it ends
  /// @param to the pain at which it ends, 0 to 10
  record Line(LocalDate since, double from, LocalDate until, double to) implements Trend {

    /// The smallest change that counts: 2 points from 0 to 10, as was agreed for people with low
    /// back pain (Ostelo and others, Interpreting change scores for pain and functional status in
    /// low back pain, Spine, 2008). Less is within what pain does from day to day.
    private static final double MEANINGFUL = 2;

    /// Where it leads, in words that a small change does not deserve.
    public Course course() {
      double change = to - from;
      if (Math.abs(change) < MEANINGFUL) {
        return Course.ABOUT_THE_SAME;
      }
      return change < 0 ? Course.LOWER : Course.HIGHER;
    }
  }

  /// What became of the pain.
  enum Course {
    LOWER,
    ABOUT_THE_SAME,
    HIGHER
  }
}
