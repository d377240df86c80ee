package limber.coach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What somebody has set out to do, week after week.
///
/// @param goal the id of a goal of the corpus
/// @param rhythm how much and how often
/// @param positions the id of a choice of positions of the corpus
/// @param begun their first day
/// @param week how the week under way was made
public record Plan(String goal, Rhythm rhythm, String positions, LocalDate begun, Week week) {

  /// A plan that begins on a day.
  public static Plan beginning(String goal, Rhythm rhythm, String positions, LocalDate day) {
    return new Plan(goal, rhythm, positions, day, Week.first());
  }

  /// Which week of the plan a day is in, from 0.
  public int weekOf(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(begun, day) / 7);
  }

  /// Whether a day is one of its days for a session: they are spread over the week, and the first
  /// day is one.
  public boolean isSessionDay(LocalDate day) {
    int of = Math.floorMod(ChronoUnit.DAYS.between(begun, day), 7);
    return of == 0 || of * rhythm.days() / 7 != (of - 1) * rhythm.days() / 7;
  }

  /// Which of the days between sessions a day is in its week, from 0.
  public int dayBetween(LocalDate day) {
    int of = Math.floorMod(ChronoUnit.DAYS.between(begun, day), 7);
    int between = 0;
    for (int back = 1; back <= of; back++) {
      between += isSessionDay(day.minusDays(back)) ? 0 : 1;
    }
    return between;
  }

  /// With another goal.
  public Plan withGoal(String other) {
    return new Plan(other, rhythm, positions, begun, week);
  }

  /// With more or less to do.
  public Plan with(Rhythm other) {
    return new Plan(goal, other, positions, begun, week);
  }

  /// In other positions.
  public Plan withPositions(String other) {
    return new Plan(goal, rhythm, other, begun, week);
  }

  /// After its week was made.
  public Plan with(Week other) {
    return new Plan(goal, rhythm, positions, begun, other);
  }
}
