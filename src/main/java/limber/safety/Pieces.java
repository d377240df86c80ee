package limber.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts a message into pieces that may each tell of a sign, so that one among a hundred words
/// counts: its clauses, and of a clause without an end, as in dictation, stretches that overlap.
final class Pieces {

  /// How many words a stretch has: enough for a sign and what is said about it.
  private static final int STRETCH = 14;

  /// A clause that is little longer stays whole.
  private static final int LITTLE = 4;

  /// The stretches of a very long message grow, so that there are about so many at most.
  private static final int MOST = 50;

  private static final Pattern ENDS =
      Pattern.compile("(?iu)[.!?;\\n\\r…]+|\\b(?:but|however|although|though)\\b");

  private Pieces() {}

  /// The pieces of a message, in order; none where it has no words.
  static List<String> of(String message) {
    int words = message.split("\\s+").length;
    int stretch = Math.max(STRETCH, 2 * words / MOST);
    return Stream.of(ENDS.split(message))
        .map(String::strip)
        .filter(clause -> !clause.isEmpty())
        .flatMap(clause -> stretches(clause, stretch))
        .toList();
  }

  private static Stream<String> stretches(String clause, int length) {
    List<String> words = List.of(clause.split("\\s+"));
    if (words.size() <= length + LITTLE) {
      return Stream.of(clause);
    }
    int step = length / 2;
    List<String> stretches = new ArrayList<>();
    for (int from = 0; from < words.size() - step; from += step) {
      stretches.add(String.join(" ", words.subList(from, Math.min(from + length, words.size()))));
    }
    return stretches.stream();
  }
}
