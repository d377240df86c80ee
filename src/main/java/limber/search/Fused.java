package limber.search;

import limber.learn.Softmax;

/// Three opinions on which entry a question asks for, made one.
///
/// A head is at its best where an entry is asked for in many ways, the nearest way of asking where
/// there are few, and shared words where a name decides. Each becomes shares of one and has its
/// weight; these and the sharpness were measured on 5,500 questions of
/// [CLINC150](https://aclanthology.org/D19-1131/) with ten ways of asking for each label:
///
/// ```
/// share      = 0.4 · head + 0.4 · softmax(20 · cosine) + 0.2 · softmax(10 · BM25n)
/// confidence = greatest cosine + 0.1 · ln(greatest probability of the head)
/// ```
///
/// The shares tell entries apart and say nothing about whether any is right: they add up to one for
/// nonsense, too. The confidence does: it compares between questions.
///
/// @param shares of each entry, 1 in all
/// @param confidence about -1 to 1
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Fused(double[] shares, double confidence) {

  private static final double HEAD = 0.4;
  private static final double COSINE = 0.4;
  private static final double WORDS = 0.2;
  private static final double COSINE_SHARPNESS = 20;
  private static final double WORDS_SHARPNESS = 10;
  private static final double DOUBT = 0.1;

  /// Without this a head that is sure of something else would make any other entry impossible.
  private static final double LEAST = 1e-9;

  /// Makes the three one.
  ///
  /// @param head the probabilities of each entry
  /// @param cosine of each entry's nearest way of asking
  /// @param words each entry's BM25n
  static Fused of(double[] head, double[] cosine, double[] words) {
    double[] near = Softmax.of(cosine, COSINE_SHARPNESS);
    double[] shared = Softmax.of(words, WORDS_SHARPNESS);
    double[] shares = new double[head.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = HEAD * head[i] + COSINE * near[i] + WORDS * shared[i];
    }
    return new Fused(shares, confidence(head, cosine));
  }

  /// How sure head and cosine are that the question is for any entry.
  static double confidence(double[] head, double[] cosine) {
    return greatest(cosine) + DOUBT * Math.log(greatest(head) + LEAST);
  }

  /// The greatest share.
  double best() {
    return greatest(shares);
  }

  private static double greatest(double[] values) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }
}
