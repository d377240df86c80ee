package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The routines that somebody has put together.
///
/// @param all in the order in which they were made, at most [#MOST]
/// @param naming which of them waits for its name to be typed
public record OwnRoutines(List<OwnRoutine> all, Optional<Naming> naming) {

  /// How many there may be.
  public static final int MOST = 10;

  public OwnRoutines {
    all = all.stream().limit(MOST).toList();
  }

  /// A routine that waits for its name.
  ///
  /// @param number the routine's
  /// @param since when its person was asked for it
  public record Naming(int number, Instant since) {

    /// For how long what is typed is taken for the name.
    private static final Duration WAITS = Duration.ofMinutes(10);

    /// Whether what is typed now is the name.
    public boolean isOpen(Instant now) {
      return now.isBefore(since.plus(WAITS)) && !now.isBefore(since);
    }
  }

  /// None.
  public static OwnRoutines none() {
    return new OwnRoutines(List.of(), Optional.empty());
  }

  /// Whether there is room for one more.
  public boolean hasRoom() {
    return all.size() < MOST;
  }

  /// The one of a number.
  public Optional<OwnRoutine> find(int number) {
    return all.stream().filter(one -> one.number() == number).findFirst();
  }

  /// The number for the next one: no number is used again while a later one is there.
  public int nextNumber() {
    return all.stream().mapToInt(OwnRoutine::number).max().orElse(0) + 1;
  }

  /// With one more, or with one that has changed in its place.
  public OwnRoutines with(OwnRoutine routine) {
    boolean there = find(routine.number()).isPresent();
    Stream<OwnRoutine> next =
        there
            ? all.stream().map(one -> one.number() == routine.number() ? routine : one)
            : Stream.concat(all.stream(), Stream.of(routine));
    return new OwnRoutines(next.toList(), naming);
  }

  /// Without the one of a number.
  public OwnRoutines without(int number) {
    return new OwnRoutines(
        all.stream().filter(one -> one.number() != number).toList(),
        naming.filter(open -> open.number() != number));
  }

  /// Waiting for the name of one, or of none.
  public OwnRoutines naming(Optional<Naming> next) {
    return new OwnRoutines(all, next);
  }
}
