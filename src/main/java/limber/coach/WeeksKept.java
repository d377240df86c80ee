package limber.coach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which weeks somebody has kept: those with a session for each day that their plan has, or with
/// two where there is no plan. Weeks begin on Monday.
///
/// It forgives. The week under way never breaks a streak; one missed week in four does not either,
/// nor does a week with a pause or with days of rest after too much.
///
/// @param training what is remembered of them
/// @param breaks days on which nothing is expected of them
record WeeksKept(Training training, List<Reminders.Pause> breaks) {

  /// So many sessions keep a week without a plan.
  private static final int WITHOUT_PLAN = 2;

  /// Nobody has to train on more days than this, whatever their plan says.
  private static final int MOST = 5;

  /// One missed week is forgiven in so many.
  private static final int FORGIVEN_IN = 4;

  /// For so many days after too much there is rest, the day itself included.
  private static final int REST = 3;

  /// The Monday of the week that a day is in.
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// A streak after all weeks that are over by a day.
  Streak until(LocalDate today, Streak before) {
    LocalDate running = monday(today);
    Optional<LocalDate> first = before.open().or(this::first);
    Streak streak = before;
    LocalDate week = first.orElse(running);
    for (; week.isBefore(running); week = week.plusWeeks(1)) {
      streak = after(week, streak);
    }
    return new Streak(
        streak.weeks(), first.isEmpty() ? first : Optional.of(week), streak.forgiven());
  }

  /// How many weeks a streak has with the week under way, which counts once it is kept.
  int withRunning(LocalDate today, Streak streak) {
    return streak.weeks() + (isKept(monday(today)) ? 1 : 0);
  }

  private Optional<LocalDate> first() {
    return days().min(LocalDate::compareTo).map(WeeksKept::monday);
  }

  private Streak after(LocalDate week, Streak streak) {
    if (isKept(week)) {
      return new Streak(streak.weeks() + 1, streak.open(), streak.forgiven());
    }
    if (streak.weeks() == 0 || isExcused(week)) {
      return streak;
    }
    boolean spent =
        streak.forgiven().filter(was -> week.isBefore(was.plusWeeks(FORGIVEN_IN))).isPresent();
    return spent
        ? new Streak(0, streak.open(), Optional.empty())
        : new Streak(streak.weeks(), streak.open(), Optional.of(week));
  }

  private boolean isKept(LocalDate week) {
    return days().filter(day -> monday(day).equals(week)).count() >= needed(week);
  }

  /// The days of the plan in a week; fewer in the week in which it was begun.
  private long needed(LocalDate week) {
    return training
        .planned()
        .plan()
        .filter(plan -> plan.begun().isBefore(week.plusWeeks(1)))
        .map(plan ->
            days(week)
                .filter(day -> !day.isBefore(plan.begun()) && plan.isSessionDay(day))
                .limit(MOST)
                .count())
        .orElse((long) WITHOUT_PLAN);
  }

  private boolean isExcused(LocalDate week) {
    return days(week)
        .anyMatch(day ->
            breaks.stream().anyMatch(pause -> pause.holds(day))
                || rests().anyMatch(pause -> pause.holds(day)));
  }

  private Stream<Reminders.Pause> rests() {
    return training.history().sessions().stream()
        .filter(Aftermath::wasTooMuch)
        .map(session -> Day.of(session.at(), training.wishes()))
        .map(day -> new Reminders.Pause(day, day.plusDays(REST)));
  }

  /// The day of each session that was done.
  private Stream<LocalDate> days() {
    return training.history().sessions().stream()
        .filter(session -> !session.done().isEmpty())
        .map(session -> Day.of(session.at(), training.wishes()));
  }

  private static Stream<LocalDate> days(LocalDate week) {
    return IntStream.range(0, 7).mapToObj(week::plusDays);
  }
}
