package limber.corpus;

import java.util.Locale;

/// A kind of word that people use when they say when they want to be reminded.
public enum ReminderWord {
  /// What makes a message one about reminders.
  REMIND,
  STOP,
  PAUSE,
  RESUME,
  /// When do you remind me?
  ASK,
  /// The second reminder of a day.
  SECOND,
  /// One reminder a day, and no second.
  SINGLE,
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY,
  WEEKDAYS,
  WEEKEND,
  EVERY_DAY,
  EVERY,
  /// From one day to another: Monday to Friday.
  TO,
  TODAY,
  TONIGHT,
  TOMORROW,
  /// One time only: this, next.
  ONCE,
  /// In an hour or so.
  LATER,
  CHANGE,
  NOT,
  ALSO,
  AM,
  PM,
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT,
  MIDNIGHT,
  HALF_PAST,
  QUARTER_PAST,
  QUARTER_TO,
  FIFTEEN,
  THIRTY,
  FORTY_FIVE,
  MINUTES,
  HOURS,
  DAYS,
  WEEKS,
  A,
  ONE,
  TWO,
  THREE,
  FOUR,
  FIVE,
  SIX,
  SEVEN,
  EIGHT,
  NINE,
  TEN,
  ELEVEN,
  TWELVE,
  /// Before what somebody wants to hear again.
  OF,
  /// Words that change nothing.
  BESIDE;

  /// The word for it in the file, such as `half-past`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
