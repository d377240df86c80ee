package limber.search;

import java.util.List;

/// What is learnt from the ways of asking.
///
/// @param head tells entries apart
/// @param scale says how sure is sure enough
record Learnt(Head head, Scale scale) {

  /// Learns on the caller's thread, for some seconds.
  ///
  /// @param examples at least one
  static Learnt from(List<Example> examples, int entries) {
    return new Learnt(
        HeadTraining.train(examples, entries), CrossValidation.scale(examples, entries));
  }
}
