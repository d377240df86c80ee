package limber.talk;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Later;
import limber.coach.Reminders.Second;

/// What somebody says in words about their reminders.
sealed interface ReminderWish {

  /// To see them.
  record Seen() implements ReminderWish {}

  /// None any more.
  record Off() implements ReminderWish {}

  /// None for some days.
  ///
  /// @param from how many days from today the first of them is
  /// @param days how many
  record Pause(int from, int days) implements ReminderWish {}

  /// Again, or for the first time.
  record On() implements ReminderWish {}

  /// One more on a day on which the session is not done, or not.
  record Twice(Second second) implements ReminderWish {}

  /// Week after week.
  ///
  /// @param hour empty where it stays as it is
  record Weekly(Days days, Optional<Later.Hour> hour) implements ReminderWish {}

  /// Once.
  record Once(Later later) implements ReminderWish {}

  /// Which days of the week somebody names.
  ///
  /// @param named those on which they want it; none where the days stay as they are
  /// @param not those on which they do not
  /// @param also whether those that were chosen before stay
  record Days(Set<DayOfWeek> named, Set<DayOfWeek> not, Also also) {
    public Days {
      named = Set.copyOf(named);
      not = Set.copyOf(not);
    }

    /// No day.
    static Days unchanged() {
      return new Days(Set.of(), Set.of(), Also.ALONE);
    }

    boolean isEmpty() {
      return named.isEmpty() && not.isEmpty();
    }

    /// The days after this was said.
    List<DayOfWeek> after(List<DayOfWeek> before) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      days.addAll(named);
      if (named.isEmpty() || also == Also.BESIDE) {
        days.addAll(before);
      }
      days.removeAll(not);
      return List.copyOf(days);
    }
  }

  /// Whether days are named in place of others, or beside them.
  enum Also {
    ALONE,
    BESIDE
  }
}
