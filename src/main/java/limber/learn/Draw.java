package limber.learn;

import java.util.SplittableRandom;

/// Draws the order in which examples are learnt from.
final class Draw {

  private Draw() {}

  /// Puts numbers in an order of which each is as likely as any other (Fisher and Yates 1938).
  static void shuffle(int[] numbers, SplittableRandom random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = numbers[i];
      numbers[i] = numbers[other];
      numbers[other] = kept;
    }
  }
}
