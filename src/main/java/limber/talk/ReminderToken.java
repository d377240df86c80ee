package limber.talk;

import java.util.List;
import java.util.OptionalInt;
import limber.corpus.ReminderWord;

/// A part of what somebody says about reminders.
sealed interface ReminderToken {

  /// A word or phrase of the corpus.
  record Word(ReminderWord kind) implements ReminderToken {}

  /// A number in digits.
  ///
  /// @param minute where it was written as a time, such as 7:30
  record Digits(int number, OptionalInt minute) implements ReminderToken {}

  /// Whether this is one of these words.
  default boolean is(ReminderWord... kinds) {
    return this instanceof Word(ReminderWord kind) && List.of(kinds).contains(kind);
  }
}
