package limber.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Exercise;

/// The intervals of a step: what a timer leads through, and by which [Timing] knows how long it
/// takes.
///
/// First one gets ready. Then every set has its turn on every side, with time to change sides, and
/// a rest between sets. Where sides alternate, a set goes on for both.
public final class Intervals {

  /// To read a step and get into position, where one is there already or has only to stand up or
  /// sit down.
  static final Duration GETTING_READY = Duration.ofSeconds(15);

  /// To get from one position on the floor into another one.
  static final Duration TURNING_OVER = Duration.ofSeconds(25);

  /// To get down to the floor or up from it, with a sore back and something to hold on to.
  static final Duration DOWN_OR_UP = Duration.ofSeconds(35);

  /// To turn to the other side.
  static final Duration CHANGING_SIDES = Duration.ofSeconds(5);

  /// The same on the floor, where one may have to roll over.
  static final Duration CHANGING_SIDES_ON_THE_FLOOR = Duration.ofSeconds(10);

  /// A rest between sets where the dose gives none.
  static final Duration SHORTEST_REST = Duration.ofSeconds(10);

  /// The flag of people who stay off the floor, and so of the exercises for which one gets down.
  private static final String OFF_THE_FLOOR = "cannot-get-to-floor";

  private Intervals() {}

  /// The intervals of the current step of a run; none where its exercise is no longer in the
  /// corpus.
  public static List<Interval> of(Run run, Corpus corpus) {
    Optional<Prescribed> before =
        run.position() == 0 ? Optional.empty() : Optional.of(run.steps().get(run.position() - 1));
    return of(run.current(), before, corpus);
  }

  /// The intervals of a step; none where its exercise is no longer in the corpus.
  ///
  /// @param before the step before it; empty where it is the first, so that one still stands
  static List<Interval> of(Prescribed step, Optional<Prescribed> before, Corpus corpus) {
    return corpus
        .findExercise(step.exercise())
        .map(exercise -> {
          Duration ready =
              gettingReady(exercise, before.flatMap(one -> corpus.findExercise(one.exercise())));
          Duration change = isOnTheFloor(exercise) ? CHANGING_SIDES_ON_THE_FLOOR : CHANGING_SIDES;
          return of(step.measure().of(exercise), ready, change);
        })
        .orElse(List.of());
  }

  /// The intervals of a dose by itself, wherever it is done.
  static List<Interval> of(Dose dose) {
    return of(dose, GETTING_READY, CHANGING_SIDES);
  }

  private static List<Interval> of(Dose dose, Duration ready, Duration change) {
    List<Side> sides = sides(dose);
    List<Interval> all = new ArrayList<>();
    all.add(new Interval(new Phase.GetReady(), sides.getFirst(), 1, dose.sets(), ready));
    for (int set = 1; set <= dose.sets(); set++) {
      for (Side side : sides) {
        if (side == Side.SECOND) {
          all.add(new Interval(new Phase.ChangeSides(), side, set, dose.sets(), change));
        }
        all.add(work(dose, set, side));
      }
      if (set < dose.sets()) {
        all.add(new Interval(new Phase.Rest(), sides.getFirst(), set, dose.sets(), rest(dose)));
      }
    }
    return all;
  }

  private static Interval work(Dose dose, int set, Side side) {
    Amount amount = amount(dose, set);
    return new Interval(new Phase.Work(amount), side, set, dose.sets(), length(amount));
  }

  /// What one set holds, for each further one may hold fewer repetitions.
  private static Amount amount(Dose dose, int set) {
    return switch (dose.amount()) {
      case Amount.Repetitions(_, Duration hold, _) ->
          new Amount.Repetitions(dose.repetitions(set) * inOneGo(dose), hold);
      case Amount.Hold hold -> hold;
      case Amount.Continuous minutes -> minutes;
    };
  }

  /// How many sides' repetitions one does before the next interval.
  private static int inOneGo(Dose dose) {
    return switch (dose.sides()) {
      case TOGETHER, EACH -> 1;
      case ALTERNATING -> 2;
    };
  }

  private static Duration length(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions repetitions ->
          Timing.of(repetitions).multipliedBy(repetitions.count());
      case Amount.Hold(Duration length) -> length;
      case Amount.Continuous(Duration length) -> length;
    };
  }

  private static Duration rest(Dose dose) {
    return dose.rest().isZero() ? SHORTEST_REST : dose.rest();
  }

  private static List<Side> sides(Dose dose) {
    return switch (dose.sides()) {
      case TOGETHER -> List.of(Side.BOTH);
      case EACH -> List.of(Side.FIRST, Side.SECOND);
      // one long hold has nothing to change after
      case ALTERNATING ->
          dose.amount() instanceof Amount.Repetitions
              ? List.of(Side.IN_TURN)
              : List.of(Side.FIRST, Side.SECOND);
    };
  }

  private static Duration gettingReady(Exercise exercise, Optional<Exercise> before) {
    boolean wasOnTheFloor = before.filter(Intervals::isOnTheFloor).isPresent();
    boolean stays = before.map(Intervals::position).filter(position(exercise)::equals).isPresent();
    if (stays) {
      return GETTING_READY;
    }
    if (isOnTheFloor(exercise) != wasOnTheFloor) {
      return DOWN_OR_UP;
    }
    return wasOnTheFloor ? TURNING_OVER : GETTING_READY;
  }

  private static String position(Exercise exercise) {
    return exercise.profile().position().id();
  }

  private static boolean isOnTheFloor(Exercise exercise) {
    return exercise.guidance().caution().flags().stream()
        .anyMatch(flag -> flag.id().equals(OFF_THE_FLOOR));
  }
}
