package limber.picture;

import java.util.SortedMap;
import java.util.TreeMap;
import limber.picture.PainChart.OfMornings;
import limber.picture.PainChart.OfPain;

/// What stands for what on the left of a plot.
///
/// @param least where the plot begins, half a mark below its lowest line
/// @param most where it ends, half a mark above its highest
/// @param lines the words at each line across
record Scale(double least, double most, SortedMap<Integer, String> lines) {

  /// All of 0 to 10, whatever was told: a scale that follows the numbers makes a little look like a
  /// lot.
  static Scale of(OfPain words) {
    SortedMap<Integer, String> lines = new TreeMap<>();
    for (int pain = 0; pain <= 10; pain += 2) {
      lines.put(pain, Integer.toString(pain));
    }
    lines.put(0, words.least());
    lines.put(10, words.most());
    return new Scale(-0.4, 10.4, lines);
  }

  /// Worse mornings higher, as worse pain is.
  static Scale of(OfMornings words) {
    SortedMap<Integer, String> lines = new TreeMap<>();
    lines.put(0, words.better());
    lines.put(1, words.aBitWorse());
    lines.put(2, words.muchWorse());
    return new Scale(-0.4, 2.4, lines);
  }

  /// Where a value is, as a share of the plot's height from its top.
  double shareFromTop(double value) {
    return (most - value) / (most - least);
  }
}
