package limber.search;

import java.util.List;
import limber.learn.Example;
import limber.learn.Head;
import limber.learn.Matrix;

/// A [Head] that needs no training: how likely a question asks for an entry goes by how near it
/// lies to the middle of all ways of asking for it, `p = softmax(SHARPNESS · cosine)`.
///
/// For many entries, where training would take minutes and see each example only a few times. On
/// CLINC150's validation questions the right one of 150 came first for 92.3 % with it, 92.9 % with
/// a trained head, and 89.2 % with no head at all; of those out of scope .980, .983 and .965
/// (AUROC) were told from the others.
final class Centroids {

  private static final float SHARPNESS = 30;

  private Centroids() {}

  /// The head of these examples.
  ///
  /// @param examples at least one
  /// @param entries how many there are, numbered from 0
  static Head head(List<Example> examples, int entries) {
    int dimension = examples.getFirst().vector().length;
    Matrix weights = Matrix.of(entries, dimension);
    float[] squares = new float[entries];
    for (Example example : examples) {
      for (int d = 0; d < dimension; d++) {
        weights.columns()[d][example.label()] += example.vector()[d];
      }
    }
    for (float[] column : weights.columns()) {
      for (int entry = 0; entry < entries; entry++) {
        squares[entry] += column[entry] * column[entry];
      }
    }
    for (float[] column : weights.columns()) {
      for (int entry = 0; entry < entries; entry++) {
        column[entry] *= squares[entry] > 0 ? SHARPNESS / (float) Math.sqrt(squares[entry]) : 0;
      }
    }
    return new Head(weights, new float[entries]);
  }
}
