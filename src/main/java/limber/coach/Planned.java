package limber.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.EntryId;

/// What somebody has set out to do: their plan, their walks and the routines of their own.
///
/// @param plan their plan; empty until they have made one
/// @param aside what they did not want in a session, newest first, at most [#MOST_ASIDE]
/// @param walks their walks
/// @param own the routines of their own
public record Planned(Optional<Plan> plan, List<PutAside> aside, Walks walks, OwnRoutines own) {

  /// How much of what was put aside is remembered.
  public static final int MOST_ASIDE = 20;

  public Planned {
    aside = aside.stream().limit(MOST_ASIDE).toList();
  }

  /// Of somebody without a plan.
  public static Planned none() {
    return new Planned(Optional.empty(), List.of(), Walks.none(), OwnRoutines.none());
  }

  /// With this plan.
  public Planned with(Plan next) {
    return new Planned(Optional.of(next), aside, walks, own);
  }

  /// With these walks.
  public Planned with(Walks next) {
    return new Planned(plan, aside, next, own);
  }

  /// With these routines of one's own.
  public Planned with(OwnRoutines next) {
    return new Planned(plan, aside, walks, next);
  }

  /// After an exercise was put aside for a day.
  public Planned puttingAside(EntryId exercise, LocalDate day) {
    PutAside put = new PutAside(exercise, day);
    return new Planned(
        plan,
        Stream.concat(Stream.of(put), aside.stream().filter(one -> !one.equals(put))).toList(),
        walks,
        own);
  }

  /// Whether an exercise was put aside since a day, that day included.
  boolean isAside(EntryId exercise, LocalDate since) {
    return aside.stream()
        .anyMatch(one -> one.exercise().equals(exercise) && !one.on().isBefore(since));
  }
}
