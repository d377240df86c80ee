package limber.coach;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How somebody keeps at it, and what they are told of it.
///
/// @param lookBacks whether Limber looks back with them once a week
/// @param totals what they have done in all
/// @param streak the weeks that they have kept
/// @param coming what is to come though nobody says anything
public record Keeping(LookBacks lookBacks, Totals totals, Streak streak, Coming coming) {

  /// Whether Limber looks back with somebody once a week.
  public enum LookBacks {
    ON,
    OFF
  }

  /// What is to come.
  ///
  /// @param lookBack when the next weekly look-back is due; empty where none is
  /// @param silence when it has been silent for so long that one word is due; empty where none is
  public record Coming(Optional<Instant> lookBack, Optional<Instant> silence) {

    /// Nothing.
    public static Coming nothing() {
      return new Coming(Optional.empty(), Optional.empty());
    }
  }

  /// Of somebody who has done nothing yet.
  public static Keeping none() {
    return new Keeping(LookBacks.ON, Totals.none(), Streak.none(), Coming.nothing());
  }

  /// With look-backs, or without.
  public Keeping with(LookBacks next) {
    return new Keeping(next, totals, streak, coming);
  }

  /// With another next look-back, or none.
  public Keeping lookingBackAt(Optional<Instant> next) {
    return new Keeping(lookBacks, totals, streak, new Coming(next, coming.silence()));
  }

  /// With another time at which it has been silent for long, or none.
  public Keeping silentAt(Optional<Instant> next) {
    return new Keeping(lookBacks, totals, streak, new Coming(coming.lookBack(), next));
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return Stream.of(coming.lookBack(), coming.silence())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
