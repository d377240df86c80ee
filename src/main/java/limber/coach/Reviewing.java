package limber.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;

/// Tells what there is to tell of a week at its end.
public final class Reviewing {

  private final LookingBack lookingBack;
  private final Remaking remaking;

  /// Looks back, and ahead with the plans of `corpus`.
  public Reviewing(Corpus corpus) {
    this.lookingBack = new LookingBack(corpus);
    this.remaking = new Remaking(corpus.plans());
  }

  /// The week that ends with a Sunday; empty where nothing was done in it.
  ///
  /// @param kept how many weeks were kept in a row
  public Optional<WeekBack> week(Training training, LocalDate sunday, int kept, Instant now) {
    LocalDate monday = sunday.minusDays(6);
    List<Session> sessions =
        training.history().sessions().stream()
            .filter(session -> !session.done().isEmpty())
            .filter(session -> isWithin(Day.of(session.at(), training.wishes()), monday, sunday))
            .toList();
    int walked =
        training.planned().walks().log().stream()
            .filter(walk -> isWithin(walk.on(), monday, sunday))
            .mapToInt(Walks.Walked::minutes)
            .sum();
    Done done = sessions.stream().map(lookingBack::done).reduce(new Done(0, walked), Done::and);
    Progress progress = lookingBack.on(training, now);
    return done.equals(new Done(0, 0))
        ? Optional.empty()
        : Optional.of(
            new WeekBack(
                done,
                sessions.stream().mapToLong(Session::minutes).sum(),
                kept,
                new WeekBack.Pain(progress.trend(), progress.weeks().size()),
                ahead(training, sunday)));
  }

  private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// What is made of the plan on the Monday after, where a week of it begins by then.
  private Optional<WeekBack.Ahead> ahead(Training training, LocalDate sunday) {
    ZoneId zone = training.wishes().zone().orElse(ZoneOffset.UTC);
    Instant monday = sunday.plusDays(1).atTime(12, 0).atZone(zone).toInstant();
    Optional<Training> remade = remaking.remade(training, monday);
    Planned planned = remade.orElse(training).planned();
    return planned
        .plan()
        .map(plan ->
            new WeekBack.Ahead(
                plan.rhythm(), remade.map(_ -> plan.week()), planned.walks().minutes()));
  }
}
