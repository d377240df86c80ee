package limber.telegram;

import java.util.Locale;
import java.util.Optional;
import limber.coach.Keeping;
import limber.coach.Wishes;
import limber.talk.Press;
import limber.talk.SettingsPress;

/// What a button of the settings carries on the wire, after the word `settings`.
final class SettingsPresses {

  private SettingsPresses() {}

  static String encode(SettingsPress press) {
    return switch (press) {
      case SettingsPress.ShowSettings() -> "open";
      case SettingsPress.ShowSetting(var page) -> "show|" + word(page);
      case SettingsPress.Lead(var hands) -> "lead|" + word(hands);
      case SettingsPress.LookBack(var lookBacks) -> "back|" + word(lookBacks);
      case SettingsPress.Ask(var mornings) -> "ask|" + SessionPresses.word(mornings);
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "open/1" -> Optional.of(new SettingsPress.ShowSettings());
      case "show/2" ->
          Optional.of(
              new SettingsPress.ShowSetting(Presses.constant(SettingsPress.Page.class, words[1])));
      case "lead/2" ->
          Optional.of(new SettingsPress.Lead(Presses.constant(Wishes.Hands.class, words[1])));
      case "back/2" ->
          Optional.of(
              new SettingsPress.LookBack(Presses.constant(Keeping.LookBacks.class, words[1])));
      case "ask/2" -> Optional.of(new SettingsPress.Ask(SessionPresses.mornings(words[1])));
      default -> Optional.empty();
    };
  }
}
