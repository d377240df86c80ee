package limber.telegram;

import java.util.Optional;
import limber.talk.PlanPress;
import limber.talk.Press;

/// What the buttons about plans carry on the wire, after the word `plan`.
final class PlanPresses {

  private PlanPresses() {}

  static String encode(PlanPress press) {
    return switch (press) {
      case PlanPress.ShowToday() -> "today";
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "today/1" -> Optional.of(new PlanPress.ShowToday());
      default -> Optional.empty();
    };
  }
}
