package limber.corpus;

import java.util.Set;

/// How somebody has been doing.
public enum ProgressPhrase implements Phrase {
  // progress
  COMMAND_PROGRESS,
  BUTTON_PROGRESS,
  PROGRESS_NOTHING,
  PROGRESS_ONE_WEEK,
  PROGRESS_WEEKS("count"),
  PROGRESS_DONE("time", "things"),
  PROGRESS_DONE_AND_MORNING("time", "things", "morning"),
  PROGRESS_NO_SESSION,
  PROGRESS_ONE_SESSION,
  PROGRESS_SESSIONS("count"),
  PROGRESS_WALKED("time"),
  PROGRESS_ONE_MORNING_GOOD,
  PROGRESS_ONE_MORNING_WORSE,
  PROGRESS_MORNINGS("good", "all"),
  PROGRESS_ONE_MORE,
  PROGRESS_MORE("count"),
  PROGRESS_SAME("pain"),
  PROGRESS_LOWER("from", "to"),
  PROGRESS_HIGHER("from", "to"),
  PROGRESS_PAIN("before"),
  PROGRESS_PAIN_AND_AFTER("before", "after"),
  PROGRESS_AFTER_LOWER,
  PROGRESS_AFTER_SAME,
  PROGRESS_AFTER_HIGHER,
  PROGRESS_UPS_AND_DOWNS,
  PROGRESS_WEEK_BY_WEEK,
  PROGRESS_THIS_WEEK("things"),
  PROGRESS_ONE_WEEK_AGO("things"),
  PROGRESS_WEEKS_AGO("count", "things"),
  PROGRESS_WITH_PAIN("things", "pain"),
  CHART_PAIN,
  CHART_NO_PAIN,
  CHART_WORST_PAIN,
  CHART_BEFORE,
  CHART_AFTER,
  CHART_LINE,
  CHART_MORNINGS,
  CHART_BETTER,
  CHART_A_BIT_WORSE,
  CHART_MUCH_WORSE,
  CHART_SESSIONS,
  CHART_WALKED,
  CHART_NOW,
  CHART_AGO;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  ProgressPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
