package limber.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What is learnt from the ways of asking.
///
/// @param head tells entries apart
/// @param scale says how sure is sure enough
record Learnt(Head head, Scale scale) {

  /// Learns for some seconds: head and scale side by side, for neither needs the other.
  ///
  /// @param examples at least one
  static Learnt from(List<Example> examples, int entries) {
    CompletableFuture<Scale> scale =
        CompletableFuture.supplyAsync(() -> CrossValidation.scale(examples, entries));
    return new Learnt(HeadTraining.train(examples, entries), scale.join());
  }
}
