package limber.telegram;

import java.util.Locale;
import java.util.Optional;
import limber.coach.Keeping.LookBacks;
import limber.talk.KeepingPress;
import limber.talk.Press;

/// What a button about keeping at it carries on the wire, after its first word.
final class KeepingPresses {

  private KeepingPresses() {}

  static String encode(KeepingPress press) {
    return switch (press) {
      case KeepingPress.TurnLookBacks(LookBacks mode) ->
          "back|" + mode.name().toLowerCase(Locale.ROOT);
      case KeepingPress.LeaveMe() -> "leave";
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "back/2" ->
          Optional.of(new KeepingPress.TurnLookBacks(Presses.constant(LookBacks.class, words[1])));
      case "leave/1" -> Optional.of(new KeepingPress.LeaveMe());
      default -> Optional.empty();
    };
  }
}
