package limber.search;

import java.util.Comparator;
import limber.corpus.EntryId;

/// An entry, and how well it fits a question.
///
/// @param id the entry
/// @param score 0 to 1, where 1 is a question in the entry's own words; comparable between
///   questions
public record Ranked(EntryId id, double score) {

  /// From the best to the worst, equals by their ids.
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id);
}
