package limber.corpus;

import java.util.Set;

/// The pain rule, and why it decided as it did.
public enum RulePhrase implements Phrase {
  // the pain rule, and why
  COMMAND_WHY,
  BUTTON_WHY,
  COLOUR_GREEN,
  COLOUR_AMBER,
  COLOUR_RED,
  NEXT_PROGRESS,
  NEXT_REPEAT,
  NEXT_LESS,
  NEXT_STOP,
  NEXT_SEE_SOMEONE,
  WHY_NOTHING,
  WHY_HEADING("colour"),
  WHY_TOLD("answers"),
  WHY_TOLD_NOTHING,
  TOLD_BEFORE("pain"),
  TOLD_WORST("pain"),
  TOLD_AFTER("pain"),
  TOLD_LEG,
  TOLD_SHARP,
  TOLD_TOO_MUCH,
  TOLD_EASY,
  TOLD_RIGHT,
  TOLD_HARD,
  TOLD_SAME_OR_BETTER,
  TOLD_A_BIT_WORSE,
  TOLD_MUCH_WORSE,
  WHY_NEXT_HEADING,
  WHY_NEXT_SAME,
  WHY_NEXT_FROM("exercise", "dose"),
  WHY_NEXT_TO("dose"),
  WHY_NEXT_OTHER("exercise", "dose"),
  WHY_INSTEAD("things"),
  WHY_TABLE,
  WHY_ROW("row", "colour", "next");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  RulePhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
