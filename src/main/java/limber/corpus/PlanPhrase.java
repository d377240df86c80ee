package limber.corpus;

import java.util.Set;

/// Plans, the day, and routines of one's own.
public enum PlanPhrase implements Phrase {
  // plans
  COMMAND_TODAY,
  COMMAND_PLAN,
  COMMAND_MINE,
  BUTTON_TODAY,
  BUTTON_PLAN,
  BUTTON_MINE,
  PLAN_INTRODUCED,
  PLAN_ASKS_GOAL,
  PLAN_ASKS_MINUTES,
  PLAN_ASKS_DAYS,
  PLAN_ASKS_POSITIONS,
  PLAN_HEADING,
  PLAN_GOAL("goal"),
  PLAN_RHYTHM("time", "days"),
  PLAN_POSITIONS("positions"),
  PLAN_WALKS("time"),
  PLAN_NOTHING_OWED,
  BUTTON_DAYS("days"),
  BUTTON_CHANGE_GOAL,
  BUTTON_CHANGE_MINUTES,
  BUTTON_CHANGE_DAYS,
  BUTTON_CHANGE_POSITIONS,
  BUTTON_WALK_ANEW,

  // a new week
  WEEK_HEADING,
  WEEK_GENTLER,
  WEEK_SAME,
  WEEK_MORE,
  WEEK_FULL,
  WEEK_RESTART,
  WALKS_SAME("time"),
  WALKS_LONGER("time"),
  WALKS_HELD("time"),
  WALKS_SHORTER("time"),
  WEEK_NO_WALKS,

  // today
  TODAY_HEADING,
  TODAY_LINE("title", "time"),
  TODAY_WHY_HEADING,
  TODAY_NOTHING_SUITS,
  TODAY_RELIEF,
  TODAY_RELIEF_DOCTOR,
  TODAY_SESSION_DONE,
  TODAY_WALK_DONE,
  TODAY_FREE_DAY,
  BUTTON_SWAP_ONE,
  SWAP_WHICH,
  TODAY_WALK("time"),
  TODAY_WALK_HOW,
  BUTTON_WALKED,
  BUTTON_SESSION_INSTEAD,
  WALK_GOOD_DAY,
  WALK_BAD_DAY("time"),
  WALK_WHY_HEADING,
  WALK_NOTED("time"),

  // routines of one's own
  OWN_HEADING,
  OWN_LIST,
  OWN_NONE,
  OWN_UNNAMED("number"),
  OWN_EMPTY,
  OWN_TAKES("time", "needs"),
  OWN_EDIT("title"),
  OWN_KINDS,
  OWN_PICK("kind"),
  OWN_ROUTINE_FULL,
  OWN_NAME("title"),
  OWN_NAME_TOO_LONG("letters"),
  OWN_DELETE("title"),
  OWN_ALL_FULL("count"),
  BUTTON_NEW_OWN,
  BUTTON_EDIT,
  BUTTON_NAME,
  BUTTON_ADD_EXERCISE,
  BUTTON_DELETE,
  BUTTON_KEEP,
  BUTTON_UNNAMED,
  BUTTON_UP("title"),
  BUTTON_OUT("title");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  PlanPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
