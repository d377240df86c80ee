package limber.search;

import java.util.List;

/// What is learnt from a corpus.
///
/// @param head tells entries apart
/// @param scale says how sure is sure enough
/// @param intents tells intents apart, in the order of [Intent#all]
record Learnt(Head head, Scale scale, Head intents) {

  /// Learns on the caller's thread, for some seconds.
  ///
  /// @param ways what asks for the entries; at least one
  /// @param entries how many there are
  /// @param intents what tells intents apart; at least one
  static Learnt from(List<Example> ways, int entries, List<Example> intents) {
    return new Learnt(
        HeadTraining.train(ways, entries),
        CrossValidation.scale(ways, entries),
        HeadTraining.train(intents, Intent.all().size()));
  }
}
