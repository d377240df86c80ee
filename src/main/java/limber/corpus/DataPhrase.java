package limber.corpus;

import java.util.Set;

/// What is kept of people, and what they can do with it.
public enum DataPhrase implements Phrase {
  COMMAND_EXPORT,
  COMMAND_FORGET,

  // sentences that ask for it, parted by commas
  WORDS_EXPORT,
  WORDS_FORGET,

  // what is kept
  KEPT_HEADING,
  KEPT_WHAT_HEADING,
  KEPT_WHAT,
  KEPT_WHY_HEADING,
  KEPT_WHY,
  KEPT_HOW_LONG_HEADING,
  KEPT_UNTIL_AWAY("days", "warned"),
  KEPT_UNTIL_ASKED,
  KEPT_WHERE_HEADING,
  KEPT_WHERE,
  KEPT_BY_WHOM_HEADING,
  KEPT_BY("name"),
  KEPT_BY_UNSAID,
  KEPT_CONTACT("contact"),
  KEPT_CONTACT_UNSAID,
  COPIES_GONE("days"),
  NO_COPIES,
  BUTTON_EXPORT,
  BUTTON_FORGET,

  // taking it along
  EXPORT,
  BUTTON_EVERYTHING,
  BUTTON_SUMMARY,
  BUTTON_CALENDAR,
  HANDED_EVERYTHING,
  HANDED_SUMMARY,
  HANDED_CALENDAR,
  NOT_HANDED,
  NO_PLAN_TO_HAND,

  // having it forgotten
  FORGET_OFFERED,
  BUTTON_FORGET_ALL,
  BUTTON_FORGET_NOTHING,
  FORGET_ASKED,
  BUTTON_FORGET_FOR_GOOD,
  ALL_FORGOTTEN,
  NOTHING_FORGOTTEN,
  SOON_FORGOTTEN("days", "left"),
  BUTTON_STAY_KEPT,
  STAYS_KEPT;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  DataPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
