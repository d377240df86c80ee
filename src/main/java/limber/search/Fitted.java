package limber.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limber.corpus.Entry;
import limber.corpus.EntryId;

/// How well entries fit a sentence.
///
/// @param scores 0 to 1 for each entry that fits at all, comparable between sentences: from
///   [Judgement#ANSWER] on an entry may answer, from [Judgement#CHOICES] on it is worth a question
/// @param notOurs what share of all has gone to entries that only say that something is not ours, 0
///   to 1
record Fitted(Map<EntryId, Double> scores, double notOurs) {

  /// How well they fit, where each has got its share of all.
  ///
  /// @param shares in the order of the entries, together 1
  static Fitted of(Map<EntryId, Double> scores, List<Entry> entries, double[] shares) {
    double notOurs =
        IntStream.range(0, shares.length)
            .filter(i -> !entries.get(i).isOurs())
            .mapToDouble(i -> shares[i])
            .sum();
    return new Fitted(scores, notOurs);
  }
}
