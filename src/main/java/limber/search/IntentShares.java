package limber.search;

/// Shares a sentence out among all intents.
interface IntentShares {

  /// How likely each intent is, in the order of [Intent#all]; 1 in all.
  ///
  /// @param sentence as typed
  double[] of(String sentence);
}
