package limber.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limber.coach.Week.Course;
import limber.coach.Week.Pitch;
import limber.coach.Week.WalkCourse;
import limber.corpus.PainRule.Colour;
import limber.corpus.Plans;
import limber.corpus.Plans.Growth;

/// Makes a plan anew every week, from what the week before has shown: how demanding the exercises
/// may be, and how long the walks are. The minutes and the days stay as their person wants them.
///
/// Walks grow by plan, and not by how a day feels (pacing); only a session that was too much holds
/// them back. Whoever had a week off begins again a step lower: nothing is owed.
public final class Remaking {

  /// So many sessions have to have been good before harder exercises come.
  private static final int GOOD = 2;

  private final Plans plans;

  /// By the plan of a corpus.
  public Remaking(Plans plans) {
    this.plans = plans;
  }

  /// What is remembered once the week that has begun is made; empty where it is made already, or
  /// there is no plan.
  public Optional<Training> remade(Training training, Instant now) {
    LocalDate day = Day.of(now, training.wishes());
    return training
        .planned()
        .plan()
        .filter(plan -> plan.weekOf(day) > plan.week().number())
        .map(plan -> remade(training, plan, plan.weekOf(day)));
  }

  private Training remade(Training training, Plan plan, int week) {
    LocalDate end = plan.begun().plusDays(7L * week);
    List<Session> sessions =
        training.history().sessions().stream()
            .filter(session -> !session.program().isOneExercise() && !session.done().isEmpty())
            .filter(session -> isWithin(Day.of(session.at(), training.wishes()), end))
            .toList();
    Walks walks = training.planned().walks();
    boolean walked = walks.log().stream().anyMatch(walk -> isWithin(walk.on(), end));
    Course course = course(sessions, walked, plan);
    WalkCourse walking = walking(course, walked, walks);
    Week next = new Week(week, pitch(plan.week().pitch(), course), course, walking);
    return training.with(training.planned().with(plan.with(next)).with(changed(walks, walking)));
  }

  /// Whether a day is in the week before another one.
  private static boolean isWithin(LocalDate day, LocalDate end) {
    return day.isBefore(end) && !day.isBefore(end.minusDays(7));
  }

  private static Course course(List<Session> sessions, boolean walked, Plan plan) {
    if (sessions.isEmpty() && !walked) {
      return Course.RESTART;
    }
    if (sessions.stream().anyMatch(Aftermath::wasTooMuch)) {
      return Course.GENTLER;
    }
    boolean most = sessions.size() >= Math.max(GOOD, plan.rhythm().days() - 1);
    boolean good = sessions.stream().noneMatch(session -> is(session, Colour.AMBER));
    long green = sessions.stream().filter(session -> is(session, Colour.GREEN)).count();
    if (most && good && green >= GOOD) {
      return plan.week().pitch() == Pitch.HARD ? Course.FULL : Course.MORE;
    }
    return Course.SAME;
  }

  private static boolean is(Session session, Colour colour) {
    return session.verdict().filter(verdict -> verdict.colour() == colour).isPresent();
  }

  private static Pitch pitch(Pitch now, Course course) {
    return switch (course) {
      case GENTLER, RESTART -> now.easier();
      case MORE -> now.harder();
      case FIRST, SAME, FULL -> now;
    };
  }

  private WalkCourse walking(Course course, boolean walked, Walks walks) {
    Optional<Integer> minutes = walks.minutes();
    if (minutes.isEmpty()) {
      return WalkCourse.SAME;
    }
    return switch (course) {
      case GENTLER -> WalkCourse.HELD;
      case RESTART -> WalkCourse.SHORTER;
      case FIRST, SAME, MORE, FULL ->
          walked && growth().filter(growth -> minutes.get() < growth.towards()).isPresent()
              ? WalkCourse.LONGER
              : WalkCourse.SAME;
    };
  }

  private Walks changed(Walks walks, WalkCourse course) {
    return growth()
        .map(growth ->
            switch (course) {
              case LONGER -> walks.longer(growth);
              case SHORTER -> walks.shorter(growth);
              case SAME, HELD -> walks;
            })
        .orElse(walks);
  }

  private Optional<Growth> growth() {
    return plans.walk().map(Plans.Walk::growth);
  }
}
