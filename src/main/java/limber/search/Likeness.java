package limber.search;

import java.util.List;
import limber.learn.Example;

/// How near a question lies to the nearest way of asking for each entry.
interface Likeness {

  /// The cosine of an entry of which nothing near is known. Among shares that grow with `exp(20 ·
  /// cosine)` it counts for nothing.
  double NOTHING = -1;

  /// Up to so many vectors all are looked at: that takes 3 ms for the last of them, and no time
  /// before the first question. A graph of 20,000 takes half a minute of both cores to make.
  int EXACT = 50_000;

  /// For each entry the cosine of its nearest example, -1 to 1; [#NOTHING] where none is known.
  double[] of(float[] question);

  /// The number of the example that is nearest.
  int nearest(float[] question);

  /// Whichever way suits so many examples.
  ///
  /// @param examples at least one
  /// @param entries how many there are
  static Likeness among(List<Example> examples, int entries) {
    return examples.size() <= EXACT
        ? new Cosine(examples, entries)
        : new Neighbours(examples, entries);
  }
}
