package limber.picture;

import java.util.function.DoubleUnaryOperator;

/// Looks for the best of many numbers by trying each.
final class Least {

  private Least() {}

  /// The first of the numbers from one to another for which something is least.
  ///
  /// @param step from each number to the next
  static double of(DoubleUnaryOperator something, double from, double to, double step) {
    double best = from;
    double least = Double.POSITIVE_INFINITY;
    for (double number = from; number <= to; number += step) {
      double now = something.applyAsDouble(number);
      if (now < least) {
        least = now;
        best = number;
      }
    }
    return best;
  }
}
