package limber.coach;

import java.util.Collection;

/// The number in the middle.
final class Median {

  private Median() {}

  /// The number of which as many are above as below; between the two in the middle of an even
  /// count.
  ///
  /// @param numbers at least one
  static double of(Collection<? extends Number> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
