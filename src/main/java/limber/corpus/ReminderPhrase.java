package limber.corpus;

import java.util.Set;

/// Reminders, and the clocks of people.
public enum ReminderPhrase implements Phrase {
  COMMAND_REMIND,
  COMMAND_TIMEZONE,

  // when something is
  TIME_IN("time", "place"),
  TIME_IN_OFFSET("offset"),
  TIME_TODAY("time"),
  TIME_TOMORROW("time"),
  TIME_ON("day", "time"),
  TIME_IN_DAYS("count", "day", "time"),
  DAY_MONDAY,
  DAY_TUESDAY,
  DAY_WEDNESDAY,
  DAY_THURSDAY,
  DAY_FRIDAY,
  DAY_SATURDAY,
  DAY_SUNDAY,
  DAY_SHORT_MONDAY,
  DAY_SHORT_TUESDAY,
  DAY_SHORT_WEDNESDAY,
  DAY_SHORT_THURSDAY,
  DAY_SHORT_FRIDAY,
  DAY_SHORT_SATURDAY,
  DAY_SHORT_SUNDAY,
  DAYS_EVERY,
  DAYS_WEEKDAYS,

  // reminders
  REMIND_HEADING,
  REMIND_WEEKLY("days", "time"),
  REMIND_NEXT("when"),
  REMIND_ONCE("when"),
  REMIND_PROPOSAL("days", "time"),
  REMIND_PROPOSAL_BESIDE("days", "time"),
  REMIND_NO_DAYS,
  REMIND_NO_ZONE,
  REMIND_CLOCK_STANDS("place"),
  REMIND_PAUSED("count", "day"),
  REMIND_PAUSED_UNTIL_TOMORROW,
  REMIND_SECOND_ON,
  REMIND_SECOND_OFF,
  REMIND_TIMES("time"),
  REMIND_NO_TIME,
  REMIND_NIGHT("time"),
  REMIND_OFF,
  REMIND_ONLY_ONE,
  REMIND_TOO_LATE,
  REMIND_NOT_TODAY,
  REMIND_DUE,
  REMIND_DUE_WALK,
  REMIND_DUE_AGAIN,
  REMIND_DUE_NO_PLAN,
  REMIND_ON("days"),
  BUTTON_REMIND,
  BUTTON_REMIND_ON,
  BUTTON_SETTINGS_REMINDERS_ON,
  BUTTON_SETTINGS_REMINDERS_OFF,
  BUTTON_REMIND_OFF,
  BUTTON_REMIND_DAY("day"),
  BUTTON_REMIND_DAY_SET("day"),
  BUTTON_REMIND_TIME("time"),
  BUTTON_REMIND_EARLIER("time"),
  BUTTON_REMIND_LATER("time"),
  BUTTON_REMIND_PAUSE,
  BUTTON_REMIND_GO_ON,
  BUTTON_REMIND_SECOND_ON,
  BUTTON_REMIND_SECOND_OFF,
  BUTTON_REMIND_NIGHT("time"),
  BUTTON_REMIND_RATHER("time"),
  BUTTON_REMIND_OTHER_TIME,
  BUTTON_REMIND_NEITHER,
  BUTTON_REMIND_NOT_ONCE,
  BUTTON_REMIND_START,
  BUTTON_REMIND_NOT_TODAY,
  BUTTON_REMIND_ONLY_ONE,

  // where somebody is
  ZONE_ASKED,
  ZONE_REGION("region"),
  ZONE_WHICH,
  ZONE_UNKNOWN,
  ZONE_TYPED("place"),
  ZONE_KEPT("time", "place"),
  ZONE_MAP,
  ZONE_STANDS,
  BUTTON_ZONE,
  BUTTON_ZONE_OTHER,
  BUTTON_ZONE_CHOICE("place", "time");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  ReminderPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
