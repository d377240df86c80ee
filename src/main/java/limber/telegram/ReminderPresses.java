package limber.telegram;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import limber.coach.Reminders;
import limber.talk.Press;
import limber.talk.ReminderPress;
import org.jspecify.annotations.Nullable;

/// What a button about reminders carries on the wire, after its first word. Days and times are
/// written as ISO 8601 has them.
final class ReminderPresses {

  private ReminderPresses() {}

  static String encode(ReminderPress press) {
    return switch (press) {
      case ReminderPress.ShowReminders() -> "open";
      case ReminderPress.ShowRemindersAnew() -> "anew";
      case ReminderPress.Day(DayOfWeek day, Press.Mark mark) -> word(mark) + "|" + day.getValue();
      case ReminderPress.Times() -> "times";
      case ReminderPress.At(LocalTime time) -> "at|" + time;
      case ReminderPress.AtNight(LocalTime time) -> "night|" + time;
      case ReminderPress.Once(LocalDateTime time) -> "once|" + time;
      case ReminderPress.NotOnce() -> "not-once";
      case ReminderPress.Pause(LocalDate until) -> "pause|" + until;
      case ReminderPress.GoOn() -> "go-on";
      case ReminderPress.Turned(Reminders.Mode mode) -> "turn|" + word(mode);
      case ReminderPress.Seconds(Reminders.Second second) -> "second|" + word(second);
      case ReminderPress.OnlyOne() -> "one";
      case ReminderPress.NotToday(LocalDate day) -> "not|" + day;
    };
  }

  /// @throws IllegalArgumentException where a word is none
  /// @throws java.time.DateTimeException where a time is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length) {
      case 1 -> alone(words[0]);
      case 2 -> Optional.ofNullable(with(words[0], words[1]));
      default -> Optional.empty();
    };
  }

  private static Optional<Press> alone(String word) {
    return switch (word) {
      case "open" -> Optional.of(new ReminderPress.ShowReminders());
      case "anew" -> Optional.of(new ReminderPress.ShowRemindersAnew());
      case "times" -> Optional.of(new ReminderPress.Times());
      case "go-on" -> Optional.of(new ReminderPress.GoOn());
      case "not-once" -> Optional.of(new ReminderPress.NotOnce());
      case "one" -> Optional.of(new ReminderPress.OnlyOne());
      default -> Optional.empty();
    };
  }

  private static @Nullable Press with(String word, String value) {
    return switch (word) {
      case "set", "cleared" ->
          new ReminderPress.Day(
              DayOfWeek.of(Presses.number(value)), Presses.constant(Press.Mark.class, word));
      case "at" -> new ReminderPress.At(LocalTime.parse(value));
      case "night" -> new ReminderPress.AtNight(LocalTime.parse(value));
      case "once" -> new ReminderPress.Once(LocalDateTime.parse(value));
      case "pause" -> new ReminderPress.Pause(LocalDate.parse(value));
      case "turn" -> new ReminderPress.Turned(Presses.constant(Reminders.Mode.class, value));
      case "second" -> new ReminderPress.Seconds(Presses.constant(Reminders.Second.class, value));
      case "not" -> new ReminderPress.NotToday(LocalDate.parse(value));
      default -> null;
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
