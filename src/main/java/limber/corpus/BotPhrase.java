package limber.corpus;

import java.util.Set;

/// Who Limber is, where one can go, and what it says where it is not sure.
public enum BotPhrase implements Phrase {
  // first words, and what Limber can do
  WELCOME,
  DISCLAIMER,
  HELP_TYPE_HEADING,
  HELP_TYPE,
  HELP_ROUTINE_HEADING,
  HELP_ROUTINE,
  HELP_COMMANDS_HEADING,
  BOT_DESCRIPTION,
  BOT_ABOUT,
  COMMAND_START,
  COMMAND_EXERCISES,
  COMMAND_ROUTINES,
  COMMAND_STOP,
  COMMAND_WARNING,
  COMMAND_ABOUT,
  COMMAND_PRIVACY,
  COMMAND_HELP,

  // buttons that lead somewhere
  BUTTON_EXERCISES,
  BUTTON_ROUTINES,
  BUTTON_ALL_ROUTINES,
  BUTTON_CAUSES,
  BUTTON_HELP,
  BUTTON_HELPFUL,
  BUTTON_HELPFUL_SAID,
  BUTTON_NOT_HELPFUL,
  BUTTON_ASK_DIFFERENTLY,
  BUTTON_TOPIC("title"),
  BUTTON_EXERCISE("title"),
  BUTTON_ROUTINE("title"),
  BUTTON_ROUTINE_MINUTES("title", "minutes"),
  BUTTON_CARD,
  BUTTON_BEGIN_EXERCISE,
  BUTTON_BEGIN_ROUTINE,
  BUTTON_AGAIN,
  BUTTON_EASIER_EXERCISE("title"),
  BUTTON_HARDER_EXERCISE("title"),
  BUTTON_SWAP_EXERCISE("title"),

  // when Limber is not sure, or cannot help
  DID_YOU_MEAN,
  DO_NOT_KNOW,
  WHAT_LIMBER_CAN_DO,
  NOTED_AS_NOT_HELPFUL,
  NOT_HELPFUL_OTHERS,
  ASK_DIFFERENTLY,
  ONLY_TEXT,
  SOMETHING_WENT_WRONG,
  LOST_TRACK,
  TOO_FAST,
  GONE;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  BotPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
