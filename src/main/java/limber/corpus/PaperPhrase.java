package limber.corpus;

import java.util.Set;

/// What stands in the files that people take along.
public enum PaperPhrase implements Phrase {
  PAPER_MONTHS,
  PAPER_DATE("day", "month", "year"),
  PAPER_TIME("date", "time"),
  PAPER_MADE("date"),
  PAPER_NONE,
  PAPER_OF_TEN("pain"),
  PAPER_MINUTES("count"),

  // names of files
  PAPER_FILE_EVERYTHING("day"),
  PAPER_FILE_SUMMARY("day"),
  PAPER_FILE_CALENDAR,

  // the page for clinicians
  SUMMARY_TITLE,
  SUMMARY_NAME,
  SUMMARY_NO_DIAGNOSIS,
  SUMMARY_NOTHING_YET,
  SUMMARY_SCALE,
  SUMMARY_WEEKS_HEADING,
  SUMMARY_WEEK,
  SUMMARY_SESSIONS,
  SUMMARY_WALKED,
  SUMMARY_PAIN,
  SUMMARY_FLAGS_HEADING,
  SUMMARY_FLAGS("date", "items"),
  SUMMARY_NO_FLAGS("date"),
  SUMMARY_NOT_ASKED,
  SUMMARY_ALLOWED("items"),
  SUMMARY_SIGNS_HEADING,
  SUMMARY_SIGN("date", "sign"),
  SUMMARY_NO_SIGN,
  SUMMARY_REACTIONS_HEADING,
  SUMMARY_RED("count", "dates"),
  SUMMARY_NO_RED,
  SUMMARY_LEG("count", "dates"),
  SUMMARY_NO_LEG,
  SUMMARY_MORNINGS("worse", "all"),
  SUMMARY_PLAN_HEADING,
  SUMMARY_PLAN("goal", "minutes", "days", "date"),
  SUMMARY_NO_PLAN,
  SUMMARY_MORE_DATES("dates", "count"),

  // the page to read
  PAGE_TITLE,
  PAGE_INTRODUCTION,
  PAGE_CHART,
  PAGE_ABOUT_HEADING,
  PAGE_SESSIONS_HEADING,
  PAGE_WALKS_HEADING,
  PAGE_OWN_HEADING,
  PAGE_SETTINGS_HEADING,
  PAGE_DATE,
  PAGE_WHAT,
  PAGE_LENGTH,
  PAGE_DONE,
  PAGE_BEFORE,
  PAGE_WORST,
  PAGE_AFTER,
  PAGE_LEG,
  PAGE_EFFORT,
  PAGE_MORNING,
  PAGE_LIGHT,
  PAGE_LEG_SPREADING,
  PAGE_LEG_NO,
  PAGE_EFFORT_EASY,
  PAGE_EFFORT_RIGHT,
  PAGE_EFFORT_HARD,
  PAGE_MORNING_SAME,
  PAGE_MORNING_BIT,
  PAGE_MORNING_MUCH,
  PAGE_LIGHT_GREEN,
  PAGE_LIGHT_AMBER,
  PAGE_LIGHT_RED,
  PAGE_TODAYS_SESSION,
  PAGE_OWN_ROUTINE,
  PAGE_GONE,
  PAGE_ZONE("zone"),
  PAGE_NO_ZONE,
  PAGE_REMINDERS("days", "time"),
  PAGE_NO_REMINDERS,
  PAGE_FILES,

  // the calendar
  CALENDAR_TITLE,
  CALENDAR_SESSION("minutes"),
  CALENDAR_ABOUT("goal");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  PaperPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
