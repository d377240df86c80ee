package limber.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What is learnt from the ways of asking.
///
/// @param head tells entries apart
/// @param scale says how sure is sure enough
record Learnt(Head head, Scale scale) {

  /// A head is trained for so many entries at most; for more it would take minutes, and each
  /// example would hardly be seen.
  private static final int TRAINED = 1_000;

  /// Learns for some seconds: head and scale side by side, for neither needs the other.
  ///
  /// @param examples at least one
  static Learnt from(List<Example> examples, int entries) {
    CompletableFuture<Scale> scale =
        CompletableFuture.supplyAsync(() -> CrossValidation.scale(examples, entries));
    return new Learnt(head(examples, entries), scale.join());
  }

  /// The head alone, on the caller's thread.
  static Head head(List<Example> examples, int entries) {
    return entries <= TRAINED
        ? HeadTraining.train(examples, entries)
        : Centroids.head(examples, entries);
  }
}
