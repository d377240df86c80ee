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
    return new Background(List.of(), List.of(), new Review(LocalDate.EPOCH, Review.State.DONE));
  }

  /// The state of an entry's review.
  ///
  /// @param on the day of the last review
  /// @param state whether a clinician should still confirm something in it
  public record Review(LocalDate on, State state) {

    /// Whether a clinician should still confirm something.
    public enum State {
      DONE,
      NEEDED
    }
  }
}
