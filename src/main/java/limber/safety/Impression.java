package limber.safety;

import java.util.List;

/// What readers together make of a message: half of it comes from the message as a whole, half from
/// the piece that sounds gravest.
///
/// @param readers all count the same; where there are none, nothing is a sign
/// @param none the label of what is no sign
record Impression(List<Reader> readers, int none) {

  Impression {
    readers = List.copyOf(readers);
  }

  /// For each sign its probability, and at the end that of none.
  double[] of(String message) {
    double[] whole = read(message);
    double[] gravest = whole;
    for (String piece : Pieces.of(message)) {
      double[] read = piece.equals(message) ? whole : read(piece);
      if (read[none] < gravest[none]) {
        gravest = read;
      }
    }
    return mean(List.of(whole, gravest));
  }

  private double[] read(String text) {
    if (readers.isEmpty()) {
      double[] nothing = new double[none + 1];
      nothing[none] = 1;
      return nothing;
    }
    return mean(readers.stream().map(reader -> reader.of(text)).toList());
  }

  private static double[] mean(List<double[]> all) {
    double[] mean = new double[all.getFirst().length];
    for (double[] one : all) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += one[i] / all.size();
      }
    }
    return mean;
  }
}
