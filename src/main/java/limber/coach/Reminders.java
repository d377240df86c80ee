package limber.coach;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When somebody wants to be reminded of their session.
///
/// @param weekly what they want week after week
/// @param once when they want to be reminded once beside it, by their clock; empty where they do
///   not
/// @param coming what is to come of it
/// @param asked what they were asked, and may answer in words
public record Reminders(
    Weekly weekly, Optional<LocalDateTime> once, Coming coming, Optional<Asked> asked) {

  /// What somebody wants week after week.
  ///
  /// @param mode whether they want it
  /// @param days on which days, each once, in the order of the week; none until they chose
  /// @param time when, by their clock
  /// @param pause when not for a while
  /// @param second whether they are reminded once more where the session is not done
  public record Weekly(
      Mode mode, List<DayOfWeek> days, LocalTime time, Optional<Pause> pause, Second second) {
    public Weekly {
      days = days.stream().distinct().sorted().toList();
    }

    /// On or off.
    public Weekly with(Mode next) {
      return new Weekly(next, days, time, pause, second);
    }

    /// On other days.
    public Weekly on(List<DayOfWeek> next) {
      return new Weekly(mode, next, time, pause, second);
    }

    /// At another time.
    public Weekly at(LocalTime next) {
      return new Weekly(mode, days, next, pause, second);
    }

    /// With a pause, or without one.
    public Weekly pausing(Optional<Pause> next) {
      return new Weekly(mode, days, time, next, second);
    }

    /// With or without a second reminder.
    public Weekly with(Second next) {
      return new Weekly(mode, days, time, pause, next);
    }

    /// Whether there is one on a day.
    boolean isOn(LocalDate day) {
      return mode == Mode.ON
          && days.contains(day.getDayOfWeek())
          && pause.filter(one -> one.holds(day)).isEmpty();
    }
  }

  /// Whether somebody is reminded.
  public enum Mode {
    ON,
    OFF
  }

  /// Whether somebody is reminded once more on a day on which the session is not done.
  public enum Second {
    ON,
    OFF
  }

  /// Days on which nobody is reminded.
  ///
  /// @param from the first
  /// @param until the day after the last
  public record Pause(LocalDate from, LocalDate until) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  /// What is to come.
  ///
  /// @param first when the next reminder is due; empty where none is to come, or nobody knows the
  ///   zone
  /// @param second when one is reminded once more; empty where that is not to come
  /// @param last the day of the last reminder, for there is one a day at most
  public record Coming(
      Optional<Instant> first, Optional<Instant> second, Optional<LocalDate> last) {

    static Coming nothing() {
      return new Coming(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// A question that is open.
  ///
  /// @param what about what
  /// @param at since when
  /// @param later one time that is to be kept once it is known where they are
  public record Asked(What what, Instant at, Optional<Later> later) {

    /// A question that nothing waits for.
    public Asked(What what, Instant at) {
      this(what, at, Optional.empty());
    }
  }

  /// What somebody can be asked.
  public enum What {
    /// Where they are.
    ZONE,
    /// When they want to be reminded.
    TIME,
    /// Nothing, but they have their reminders before them.
    NOTHING
  }

  private static final LocalTime USUAL = LocalTime.of(18, 0);

  /// Of somebody who has said nothing about it.
  public static Reminders none() {
    return new Reminders(
        new Weekly(Mode.OFF, List.of(), USUAL, Optional.empty(), Second.ON),
        Optional.empty(),
        Coming.nothing(),
        Optional.empty());
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return Stream.of(coming.first(), coming.second())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /// With other wishes, from a time on; a second reminder that was to come is dropped.
  public Reminders with(Weekly next, Optional<ZoneId> zone, Instant now) {
    return new Reminders(next, once, coming, asked).from(zone, now);
  }

  /// With one more reminder, in place of another such.
  public Reminders once(LocalDateTime at, Optional<ZoneId> zone, Instant now) {
    return new Reminders(weekly, Optional.of(at), coming, asked).from(zone, now);
  }

  /// Without the one time beside those of every week.
  public Reminders notOnce(Optional<ZoneId> zone, Instant now) {
    return new Reminders(weekly, Optional.empty(), coming, asked).from(zone, now);
  }

  /// When somebody is reminded once, beside every week.
  public Optional<Instant> onceAt(ZoneId zone) {
    return once.flatMap(at -> ReminderTimes.at(at, zone));
  }

  /// After somebody was asked something, or answered.
  public Reminders asking(Optional<Asked> next) {
    return new Reminders(weekly, once, coming, next);
  }

  /// Without a second reminder today.
  public Reminders notAgain() {
    return new Reminders(
        weekly, once, new Coming(coming.first(), Optional.empty(), coming.last()), asked);
  }

  /// What comes after a time, in a zone; nothing comes where nobody knows it.
  public Reminders from(Optional<ZoneId> zone, Instant now) {
    Optional<LocalDateTime> still =
        once.filter(at ->
            zone.flatMap(in -> ReminderTimes.at(at, in)).filter(now::isBefore).isPresent()
                || zone.isEmpty());
    Optional<Instant> next = zone.flatMap(in -> ReminderTimes.next(weekly, coming.last(), in, now));
    Optional<Instant> alone = zone.flatMap(in -> still.flatMap(at -> ReminderTimes.at(at, in)));
    Optional<Instant> first =
        Stream.of(next, alone).flatMap(Optional::stream).min(Comparator.naturalOrder());
    return new Reminders(weekly, still, new Coming(first, Optional.empty(), coming.last()), asked);
  }

  /// After the time of the next reminder has come.
  ///
  /// @param said whether anything was said then, so that a second reminder may follow
  public Reminders passed(ZoneId zone, Instant now, Said said) {
    Optional<Instant> due = coming.first();
    LocalDate day = due.orElse(now).atZone(zone).toLocalDate();
    Reminders after =
        new Reminders(
                weekly,
                once,
                new Coming(Optional.empty(), Optional.empty(), Optional.of(day)),
                asked)
            .from(Optional.of(zone), now);
    Optional<Instant> second =
        said == Said.SOMETHING && weekly.second() == Second.ON
            ? ReminderTimes.second(due.orElse(now), zone)
            : Optional.empty();
    return new Reminders(
        weekly, after.once, new Coming(after.coming.first(), second, Optional.of(day)), asked);
  }

  /// Whether anything was said.
  public enum Said {
    SOMETHING,
    NOTHING
  }
}
