package limber.corpus;

import java.util.Set;

/// How somebody keeps at it: what they have reached, a look back on each week, a word after long
/// silence.
public enum KeepingPhrase implements Phrase {
  // what was reached
  REACHED_FIRST_SESSION,
  REACHED_SESSIONS("count"),
  REACHED_WEEKS("count"),
  REACHED_WALKED("time"),
  KEEPING_HOURS("count"),

  // the look back on a week
  LOOK_BACK_HEADING,
  LOOK_BACK_DONE("things"),
  LOOK_BACK_TIME("time"),
  LOOK_BACK_KEPT_ONE,
  LOOK_BACK_KEPT("count"),
  LOOK_BACK_PAIN("time", "before"),
  LOOK_BACK_UPS_AND_DOWNS,
  LOOK_BACK_AHEAD("days", "time"),
  LOOK_BACK_GENTLER,
  LOOK_BACK_SAME,
  LOOK_BACK_MORE,
  LOOK_BACK_FULL,
  LOOK_BACK_RESTART,
  LOOK_BACK_TURNED_OFF,
  LOOK_BACK_TURNED_ON,
  BUTTON_LOOK_BACK_OFF,
  BUTTON_LOOK_BACK_ON,
  BUTTON_SETTINGS_LOOK_BACK_ON,
  BUTTON_SETTINGS_LOOK_BACK_OFF,

  // after long silence
  LONG_SILENCE,
  LONG_SILENCE_REMINDERS_OFF,
  LEFT_ALONE,
  BUTTON_TODAYS_SESSION,
  BUTTON_LEAVE_ME;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  KeepingPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
