package limber.search;

/// From the confidence of [Fused], whose size depends on the corpus, to the scores that [Judgement]
/// goes by.
///
/// @param choices the confidence from which on "did you mean" is worth asking
/// @param answer the confidence from which on the best entry answers
record Scale(double choices, double answer) {

  /// As good as no confidence at all.
  private static final double NONE = -0.5;

  /// The confidence of a question in an entry's own words.
  private static final double ALL = 1;

  /// A confidence as a score, 0 to 1: linear between the thresholds.
  double score(double confidence) {
    if (confidence < choices) {
      return between(NONE, choices, confidence, 0, Judgement.CHOICES);
    }
    return confidence < answer
        ? between(choices, answer, confidence, Judgement.CHOICES, Judgement.ANSWER)
        : between(answer, ALL, confidence, Judgement.ANSWER, 1);
  }

  private static double between(double from, double to, double at, double low, double high) {
    double part = to > from ? (at - from) / (to - from) : 1;
    return low + (high - low) * Math.clamp(part, 0, 1);
  }
}
