package limber.corpus;

import java.util.Set;

/// Exercises, topics and routines.
public enum EntryPhrase implements Phrase {
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
  DOSE_ALTERNATING("amount"),
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
  PART_COOL_DOWN;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  EntryPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
