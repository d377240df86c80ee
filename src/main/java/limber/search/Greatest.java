package limber.search;

import org.apache.lucene.util.LongHeap;

/// Picks out the greatest numbers of many.
final class Greatest {

  private Greatest() {}

  /// Where the greatest positive numbers stand, in no order; of equal ones the first.
  ///
  /// @param most how many are wanted
  static int[] of(double[] numbers, int most) {
    LongHeap best = new LongHeap(most);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] > 0) {
        best.insertWithOverflow(code((float) numbers[i], i));
      }
    }
    int[] places = new int[best.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = Integer.MAX_VALUE - (int) best.get(i + 1);
    }
    return places;
  }

  /// Orders by number, then by place: the bits of positive numbers are in their order.
  private static long code(float number, int place) {
    return (long) Float.floatToIntBits(number) << Integer.SIZE | (Integer.MAX_VALUE - place);
  }
}
