package limber.talk;

import java.util.List;
import java.util.stream.Stream;
import limber.corpus.EntryId;

/// What somebody said of answers, and what else could have been meant.
///
/// @param rated the messages of which it was said whether they helped, newest first, at most
///   [#MOST], so that nobody counts twice
/// @param found what their last questions could have been about, newest first, at most [#FOUND]
public record Ratings(List<MessageId> rated, List<Found> found) {

  /// Of how many messages it is kept that they were rated.
  public static final int MOST = 20;

  /// Of how many questions it is kept what else they could have been about.
  public static final int FOUND = 3;

  public Ratings {
    rated = List.copyOf(rated);
    found = List.copyOf(found);
  }

  /// What a question could have been about.
  ///
  /// @param answer what answered it
  /// @param others what comes next, likeliest first
  public record Found(EntryId answer, List<EntryId> others) {
    public Found {
      others = List.copyOf(others);
    }
  }

  /// Nothing was said.
  public static Ratings none() {
    return new Ratings(List.of(), List.of());
  }

  /// After it was said of a message whether it helped.
  Ratings rating(MessageId message) {
    return new Ratings(
        Stream.concat(Stream.of(message), rated.stream().filter(one -> !one.equals(message)))
            .limit(MOST)
            .toList(),
        found);
  }

  /// After a question was answered.
  Ratings finding(Found next) {
    return new Ratings(
        rated,
        Stream.concat(
                Stream.of(next), found.stream().filter(one -> !one.answer().equals(next.answer())))
            .limit(FOUND)
            .toList());
  }

  /// Whether it was said, not long ago, whether this message helped.
  boolean isRated(MessageId message) {
    return rated.contains(message);
  }

  /// What could have been meant instead of this answer; none where that is not known any more.
  List<EntryId> insteadOf(EntryId answer) {
    return found.stream()
        .filter(one -> one.answer().equals(answer))
        .findFirst()
        .map(Found::others)
        .orElse(List.of());
  }
}
