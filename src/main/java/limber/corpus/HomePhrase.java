package limber.corpus;

import java.util.Set;

/// Settings, links and whatever else makes Limber at home in Telegram.
public enum HomePhrase implements Phrase {
  BOT_NAME,

  // commands, and what they are typed wrong
  COMMAND_SETTINGS,
  COMMAND_EXERCISE,
  HELP_YOURS_HEADING,
  HELP_YOURS,
  HELP_MOVING_COMMANDS,
  HELP_YOUR_COMMANDS,
  HELP_COMMAND("name", "does"),
  DID_YOU_MEAN_COMMAND("name"),
  BUTTON_COMMAND("name"),
  BUTTON_SETTINGS,

  // settings
  SETTINGS_HEADING,
  SETTINGS,
  SETTINGS_LEADING,
  BUTTON_SETTINGS_BY_HAND,
  BUTTON_SETTINGS_HANDS_FREE,
  BUTTON_BY_HAND_ALWAYS,
  BUTTON_HANDS_FREE_ALWAYS,
  SETTINGS_MORNINGS,
  SETTINGS_MORNINGS_NO_ZONE,
  BUTTON_SETTINGS_MORNINGS_AT("hour"),
  BUTTON_SETTINGS_MORNINGS_NEVER,
  BUTTON_MORNINGS_NEVER,
  SETTINGS_DATA,
  BUTTON_SETTINGS_DATA,
  BUTTON_PRIVACY,
  SETTING_CHOSEN("label"),

  // links that people share
  BUTTON_SHARE,
  SHARE_EXERCISE("title"),
  SHARE_ROUTINE("title"),
  SHARE_TOPIC("title");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  HomePhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
