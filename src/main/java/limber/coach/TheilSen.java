package limber.coach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A straight line through pains on several days that single bad days hardly move: its slope is the
/// median of the slopes between every two days, and half of the pains lie above it (Theil, A
/// rank-invariant method of linear and polynomial regression analysis, 1950; Sen, Estimates of the
/// regression coefficient based on Kendall's tau, 1968).
final class TheilSen {

  /// From how many days on one of them cannot decide: of the ten slopes between five days only four
  /// touch any one day, but of the six between four days half do.
  static final int FEWEST = 5;

  private TheilSen() {}

  /// A pain on a day.
  record Point(LocalDate on, double pain) {}

  /// The line from the first day to the last.
  ///
  /// @param points at least two, by day, each day once
  static Trend.Line through(List<Point> points) {
    LocalDate first = points.getFirst().on();
    LocalDate last = points.getLast().on();
    double slope = slope(points);
    double start =
        Median.of(
            points.stream().map(point -> point.pain() - slope * days(first, point.on())).toList());
    return new Trend.Line(
        first, onTheScale(start), last, onTheScale(start + slope * days(first, last)));
  }

  private static double slope(List<Point> points) {
    List<Double> slopes = new ArrayList<>();
    for (int one = 0; one < points.size(); one++) {
      for (int other = one + 1; other < points.size(); other++) {
        slopes.add(slope(points.get(one), points.get(other)));
      }
    }
    return Median.of(slopes);
  }

  private static double slope(Point earlier, Point later) {
    return (later.pain() - earlier.pain()) / days(earlier.on(), later.on());
  }

  private static double days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static double onTheScale(double pain) {
    return Math.clamp(pain, 0, Pain.WORST);
  }
}
