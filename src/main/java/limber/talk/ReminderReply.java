package limber.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import limber.coach.Reminders;

/// What is said about reminders.
public sealed interface ReminderReply extends Reply.Everyday {

  /// When reminders come, with all that can be changed.
  ///
  /// @param weekly what was chosen
  /// @param next when the next one comes; empty where none does
  /// @param once when one comes beside those of every week; empty where none does
  /// @param here where and when this is
  record RemindersShown(
      Reminders.Weekly weekly, Optional<Instant> next, Optional<Instant> once, Here here)
      implements ReminderReply {}

  /// Where and when something is.
  ///
  /// @param zone empty where nobody knows it
  /// @param today the day there
  record Here(Optional<ZoneId> zone, LocalDate today) {}

  /// The times of the day to choose from.
  ///
  /// @param now what is chosen
  record Times(LocalTime now, Here here) implements ReminderReply {}

  /// What was typed is no time; it is asked for again.
  record NoTime(LocalTime now) implements ReminderReply {}

  /// Asks whether somebody wants to be reminded at night.
  ///
  /// @param once the one time; empty where it is week after week
  record NightAsked(LocalTime time, Optional<LocalDateTime> once) implements ReminderReply {}

  /// Reminders are off.
  record Off() implements ReminderReply {}

  /// There is one reminder a day from now on.
  record OnlyOne() implements ReminderReply {}

  /// A time has passed, so nobody can be reminded then.
  record TooLate() implements ReminderReply {}

  /// Not today; the next one comes then.
  record NotToday(Optional<Instant> next, Here here) implements ReminderReply {}

  /// A reminder, with what the day is for.
  ///
  /// @param today the day's session or walk; empty for a session of somebody without a plan
  /// @param day which day
  /// @param which whether it is the first of the day
  record Due(Optional<PlanReply> today, LocalDate day, Which which) implements ReminderReply {}

  /// Which reminder of a day it is.
  enum Which {
    FIRST,
    SECOND
  }
}
