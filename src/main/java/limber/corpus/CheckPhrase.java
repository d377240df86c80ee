package limber.corpus;

import java.util.Set;

/// The check before exercise, and what follows from it.
public enum CheckPhrase implements Phrase {
  // the check before exercise
  CHECK_HEADING,
  CHECK_WHY,
  CHECK_URGENT,
  CHECK_UNSURE("button"),
  BUTTON_NONE_OF_THESE,
  BUTTON_ONE_OR_MORE,
  CHECK_MARK,
  CHECK_MARKED("label"),
  BUTTON_MARKED,
  CHECK_STILL,
  CHECK_STILL_QUESTION,
  CHECK_STILL_NOTHING,
  BUTTON_STILL_RIGHT,
  BUTTON_CHANGE,
  CHECK_TOLD,
  CHECK_YES_QUESTION,
  CHECK_NOT_YET,
  CHECK_STOPPED,
  ASK_A_DOCTOR_HEADING,
  ASK_A_DOCTOR,
  SEE_A_DOCTOR_HEADING,
  SEE_A_DOCTOR,
  DOCTOR_UNTIL_THEN,

  // what Limber knows about its person
  ABOUT_YOU_HEADING,
  ABOUT_YOU,
  ABOUT_YOU_KEPT,
  ABOUT_YOU_USED,
  ABOUT_YOU_NOTHING,
  BUTTON_ABOUT_YOU,

  // what is right for somebody
  NOT_FOR_YOU("things"),
  NOT_FOR_YOU_INSTEAD("title"),
  NOT_FOR_YOU_NOTHING_INSTEAD,
  FITTED_HEADING,
  FITTED_REPLACED("from", "to", "things"),
  FITTED_LEFT_OUT("from", "things"),
  FITTED_ROUTINES,
  NOTHING_LEFT("things"),
  NOTHING_LEFT_OTHERS,
  NOTHING_LEFT_NO_OTHERS;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  CheckPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
