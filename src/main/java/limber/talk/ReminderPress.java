package limber.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import limber.coach.Reminders;

/// A button about reminders. Each says what is to be, rather than what is to change, so that a
/// press that arrives twice changes nothing.
public sealed interface ReminderPress extends Press.Everyday {

  /// Shows the reminders, in place of the message that bore the button.
  record ShowReminders() implements ReminderPress {}

  /// Shows the reminders as a new message: what bore the button stays to be read.
  record ShowRemindersAnew() implements ReminderPress {}

  /// On this day, or not.
  record Day(DayOfWeek day, Press.Mark mark) implements ReminderPress {}

  /// Shows the times of the day to choose from.
  record Times() implements ReminderPress {}

  /// At this time; one at night is asked about first.
  record At(LocalTime time) implements ReminderPress {}

  /// At this time, though it is at night.
  record AtNight(LocalTime time) implements ReminderPress {}

  /// Once at this time, whatever time that is.
  record Once(LocalDateTime time) implements ReminderPress {}

  /// Not the one time that was wanted beside those of every week.
  record NotOnce() implements ReminderPress {}

  /// Not for a while. A pause that is over, or longer than a week from today, is an old button's.
  ///
  /// @param until the first day on which reminders come again
  record Pause(LocalDate until) implements ReminderPress {}

  /// Without a pause.
  record GoOn() implements ReminderPress {}

  /// On or off.
  record Turned(Reminders.Mode mode) implements ReminderPress {}

  /// With a second reminder, or without.
  record Seconds(Reminders.Second second) implements ReminderPress {}

  /// No second reminder any more, pressed under one.
  record OnlyOne() implements ReminderPress {}

  /// Not today.
  ///
  /// @param day which day that was
  record NotToday(LocalDate day) implements ReminderPress {}
}
