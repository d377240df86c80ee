package limber.search;

/// Tells what is not Limber's subject, though one of its entries may sound like it: "how long does
/// the battery hold".
///
/// Two witnesses are heard. The shares that entries got for what is not ours lie spread over many
/// of them, so that none comes first; together they weigh. And the letters know whose words these
/// are ([ScopeLetters]):
///
/// ```
/// odds     = ln (p / (1 - p))
/// evidence = odds of the letters + SHARES · odds of the shares + BIAS
/// ```
///
/// Weight and bias were set on `develop` and `check`, and on questions that five writers had made
/// hard, held back from what is learnt for that while: few of ours are lost for many others that
/// are refused.
///
/// @param letters the other witness
record Scope(ScopeLetters letters) {

  private static final double SHARES = 4;
  private static final double BIAS = 5;

  /// Neither witness is so sure that the other does not count.
  private static final double NEVER = 1e-6;

  /// How much speaks for something that is not ours: more than 0 where more does than against it.
  ///
  /// @param notOurs as in [Fitted#notOurs]
  double evidence(String sentence, double notOurs) {
    return odds(letters.notOurs(sentence)) + SHARES * odds(notOurs) + BIAS;
  }

  private static double odds(double share) {
    double likely = Math.clamp(share, NEVER, 1 - NEVER);
    return Math.log(likely / (1 - likely));
  }
}
