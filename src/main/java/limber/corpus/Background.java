package limber.corpus;

import java.time.LocalDate;
import java.util.List;

/// Where an entry leads, and where it comes from.
///
/// @param next entries to offer next, best first
/// @param sources what the answer rests on, most important first
/// @param review when somebody last held the entry against its sources
public record Background(List<EntryId> next, List<Source> sources, Review review) {
  public Background {
    next = List.copyOf(next);
    sources = List.copyOf(sources);
  }

  /// What small talk has: it leads nowhere, states no facts, and nothing in it wants a review.
  public static Background none() {
    return new Background(List.of(), List.of(), new Review(LocalDate.EPOCH, List.of()));
  }

  /// The state of an entry's review.
  ///
  /// @param on the day of the last review
  /// @param confirm what a clinician should still confirm: sentences to answer with yes or no
  public record Review(LocalDate on, List<String> confirm) {
    public Review {
      confirm = List.copyOf(confirm);
    }
  }
}
