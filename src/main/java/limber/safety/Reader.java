package limber.safety;

/// Tells how likely a text tells of each sign. Readers differ in what they go by.
interface Reader {

  /// For each sign its probability, and at the end that of none; together 1.
  double[] of(String text);
}
