package limber.corpus;

import java.util.Locale;
import java.util.Set;

/// A sentence or label that Limber needs beside its entries. Each is one key of `phrases.yaml`.
public enum Phrase {
  // first words, and what Limber can do
  WELCOME,
  DISCLAIMER,
  HELP_TYPE_HEADING,
  HELP_TYPE,
  HELP_ROUTINE_HEADING,
  HELP_ROUTINE,
  HELP_COMMANDS_HEADING,
  HELP_COMMANDS,
  BOT_DESCRIPTION,
  BOT_ABOUT,
  COMMAND_START,
  COMMAND_EXERCISES,
  COMMAND_ROUTINES,
  COMMAND_STOP,
  COMMAND_WARNING,
  COMMAND_PRIVACY,
  COMMAND_HELP,

  // buttons that lead somewhere
  BUTTON_EXERCISES,
  BUTTON_ROUTINES,
  BUTTON_ALL_ROUTINES,
  BUTTON_CAUSES,
  BUTTON_HELP,
  BUTTON_NOT_HELPFUL,
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

  // buttons of a step
  BUTTON_DONE,
  BUTTON_SKIP,
  BUTTON_EASIER,
  BUTTON_PAUSE,
  BUTTON_RESUME,
  BUTTON_STOP,

  // browsing
  SHELF_FRONT_HEADING,
  SHELF_FRONT,
  SHELF_BY_KIND,
  SHELF_BY_POSITION,
  SHELF_BY_WORKS,
  SHELF_BY_NEEDS,
  SHELF_ALL,
  SHELF_CHOOSE,
  SHELF_NOTHING,
  SHELF_HAVING("label"),
  SHELF_NEEDING("label"),
  SHELF_EMPTY,
  SHELF_PICK,
  SHELF_PAGE("page", "pages"),
  BUTTON_PAGE_BEFORE("page"),
  BUTTON_PAGE_AFTER("page"),
  BUTTON_BACK,

  // an exercise
  CARD_PROFILE("kind", "position", "needs"),
  NEEDS("things"),
  NEEDS_NOTHING,
  STEPS_HEADING,
  DOSE_HEADING,
  FEEL_HEADING,
  MISTAKES_HEADING,
  MISTAKE("mistake", "fix"),
  CAUTION_HEADING,
  GENTLE_HEADING,
  STRONG_HEADING,
  MUSCLES_HEADING,
  EVIDENCE_HEADING,
  SOURCES_HEADING,
  SOURCE("cite", "year"),

  // words that cannot be avoided
  IN_PLAIN_WORDS("word", "meaning"),
  ALSO_IN_PLAIN_WORDS("word", "meaning"),

  // one thing about an exercise
  MORE_HEADING("title"),
  ASPECT_STEPS("title"),
  ASPECT_DOSE("title"),
  ASPECT_BENEFIT("title"),
  ASPECT_MUSCLES("title"),
  ASPECT_CAUTION("title"),
  ASPECT_MISTAKES("title"),
  ASPECT_EASIER("title"),
  ASPECT_HARDER("title"),
  ASPECT_EQUIPMENT("title"),
  EQUIPMENT("needs"),
  EASIER_IS("title"),
  EASIER_NONE,
  EASIER_LESS("dose"),
  HARDER_IS("title"),
  HARDER_NONE,
  HARDER_MORE("dose"),
  NO_MISTAKES,

  // how much
  DOSE_ONCE,
  DOSE_ONCE_HOLD("time"),
  DOSE_ONCE_EACH_SIDE,
  DOSE_ONCE_HOLD_EACH_SIDE("time"),
  DOSE_TIMES("count"),
  DOSE_TIMES_HOLD("count", "time"),
  DOSE_TIMES_EACH_SIDE("count"),
  DOSE_TIMES_HOLD_EACH_SIDE("count", "time"),
  DOSE_HOLD("time"),
  DOSE_HOLD_EACH_SIDE("time"),
  DOSE_CONTINUOUS("time"),
  DOSE_CONTINUOUS_EACH_SIDE("time"),
  SECOND_SET,
  SECOND_SET_AFTER_REST("rest"),
  SETS("sets"),
  SETS_WITH_REST("sets", "rest"),
  DOSE_TAKES("time"),
  ONE_SECOND,
  SECONDS("count"),
  ONE_MINUTE,
  MINUTES("count"),
  MINUTES_AND_SECONDS("minutes", "seconds"),
  UNDER_A_MINUTE,
  LIST_MORE("first", "next"),
  LIST_LAST("first", "last"),
  LIST_TWO("first", "last"),

  // routines
  ROUTINES_HEADING,
  ROUTINES,
  ROUTINE_TAKES("time", "needs"),
  ROUTINE_SUITS_HEADING,
  ROUTINE_FITS("people"),
  ROUTINE_ENDS("position"),
  PART_WARM_UP,
  PART_CORE,
  PART_COOL_DOWN,

  // a routine or an exercise under way
  STEP_HEADING("step", "steps", "part"),
  STEP_MADE_EASIER,
  STEP_AS_EASY_AS_IT_GETS,
  STEP_RESUMED,
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
  STOPPED_NEXT,

  // when Limber is not sure, or cannot help
  DID_YOU_MEAN,
  DO_NOT_KNOW,
  WHAT_LIMBER_CAN_DO,
  NOTED_AS_NOT_HELPFUL,
  ONLY_TEXT,
  SOMETHING_WENT_WRONG,
  GONE,

  // warning signs
  WARNING_SIGN,
  WARNING_TELL_HEADING,
  WARNING_TELL,
  EMERGENCY_HEADING,
  EMERGENCY_MEANING,
  EMERGENCY_WHAT_TO_DO,
  EMERGENCY_NUMBERS_HEADING,
  EMERGENCY_NUMBERS,
  EMERGENCY_UNTIL_THEN,
  URGENT_HEADING,
  URGENT_MEANING,
  URGENT_WHAT_TO_DO,
  URGENT_UNTIL_THEN,
  URGENT_AT_ONCE_HEADING,
  URGENT_AT_ONCE,
  CRISIS_FIRST,
  CRISIS_MEANING,
  CRISIS_LINES_HEADING,
  CRISIS_LINES,
  CRISIS_DANGER_HEADING,
  CRISIS_DANGER,
  CRISIS_UNTIL_THEN,

  // what waits after a warning sign
  REMINDER_SIGN,
  REMINDER_SIGN_ALSO,
  REMINDER_SIGN_UNNAMED,
  EMERGENCY_REMINDER_HEADING,
  EMERGENCY_REMINDER,
  EMERGENCY_REMINDER_END,
  EMERGENCY_SEEN_QUESTION,
  URGENT_REMINDER_HEADING,
  URGENT_REMINDER,
  URGENT_SEEN_QUESTION,
  SEEN_QUESTION_MISTAKEN,
  SEEN_WELL_AGAIN,
  BUTTON_SEEN,
  BUTTON_ALLOWED,
  BUTTON_SEEN_YES,
  BUTTON_SEEN_NOT_YET,
  SAFE_FIRST,
  SAFE_QUESTION,
  BUTTON_SAFE,
  BUTTON_NOT_SAFE,
  NOTE_HELP_FIRST,
  NOTE_DOCTOR_FIRST,
  NOTE_PEOPLE_WHO_LISTEN;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  Phrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  /// Its key in the file, such as `step-heading`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The names of the values that its text must hold, each as `{name}`.
  public Set<String> placeholders() {
    return placeholders;
  }
}
