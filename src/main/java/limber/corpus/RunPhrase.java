package limber.corpus;

import java.util.Set;

/// A routine or an exercise under way.
public enum RunPhrase implements Phrase {
  // buttons of a step
  BUTTON_DONE,
  BUTTON_SKIP,
  BUTTON_EASIER,
  BUTTON_PAUSE,
  BUTTON_RESUME,
  BUTTON_STOP,

  // a routine or an exercise under way
  STEP_HEADING("step", "steps", "part"),
  STEP_MADE_EASIER,
  STEP_AS_EASY_AS_IT_GETS,
  STEP_RESUMED,
  STEP_FITTED,
  STEP_GONE,
  WHERE_IN_ROUTINE("step", "steps", "title"),
  BACK_TO_STEP("step", "steps", "title"),
  BACK_TO_EXERCISE("title"),
  WHERE_IN_EXERCISE("title"),
  PAUSED,
  EARLIER_BUTTON,
  EARLIER_BUTTON_NOTHING_NOW,
  ALREADY_WALKING,
  NOTHING_UNDER_WAY,
  STOPPED,
  STOPPED_KEPT,
  FINISHED("title"),
  FINISHED_WITHOUT_DOING("title"),
  SUMMARY_STEPS("done", "steps", "time"),
  SUMMARY_EXERCISE("time"),
  SUMMARY_ONE_SKIPPED,
  SUMMARY_SKIPPED("count"),
  FINISHED_NEXT,
  STOPPED_NEXT;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  RunPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
