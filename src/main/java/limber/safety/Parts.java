package limber.safety;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts a message into parts that may each tell of a sign by themselves, so that one among a
/// hundred words counts.
final class Parts {

  private static final Pattern ENDS =
      Pattern.compile(
          "(?iu)[.!?;,\\n\\r…]+|\\b(?:and|but|however|although|though|so|because|cos|n)\\b");

  /// Fewer words mean too many things.
  private static final int FEWEST_WORDS = 3;

  private Parts() {}

  /// The parts of a message, in order.
  static List<String> of(String message) {
    return Stream.of(ENDS.split(message))
        .map(String::strip)
        .filter(part -> part.split("\\s+").length >= FEWEST_WORDS)
        .toList();
  }
}
