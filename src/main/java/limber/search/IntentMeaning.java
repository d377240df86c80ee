package limber.search;

import limber.learn.Softmax;

/// Tells intents apart by meaning: a head that was trained on the corpus's phrases and the phrase
/// that is nearest have an equal say. The head knows what phrases for one intent have in common,
/// the nearest phrase what is rare. Weights and sharpness are those that told most of our own
/// questions (`develop-aspects`) apart:
///
/// ```
/// meaning = 0.5 · head + 0.5 · softmax(15 · cosine)
/// ```
record IntentMeaning(Semantics semantics) implements IntentShares {

  private static final double HEAD = 0.5;
  private static final double NEAREST = 0.5;
  private static final double NEAREST_SHARPNESS = 15;

  @Override
  public double[] of(String sentence) {
    float[] vector = semantics.encoder().vector(sentence);
    double[] learnt = semantics.learnt().intents().of(vector);
    double[] near = Softmax.of(semantics.phrases().of(vector), NEAREST_SHARPNESS);
    double[] shares = new double[learnt.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = HEAD * learnt[i] + NEAREST * near[i];
    }
    return shares;
  }
}
