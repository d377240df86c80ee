package limber.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Level;
import limber.corpus.Profile;

/// Fits a session to the minutes that somebody has: first by what goes on for minutes, then by
/// beginning new exercises with more. What they are used to stays as it is.
///
/// @param target how long the session should be
/// @param corpus the exercises
record Filling(Duration target, Corpus corpus) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// The kind of exercise that is best begun gently, as the vocabulary calls it.
  private static final String STRENGTH = "strength";

  /// The portions, with as much of each as fits best.
  List<Portion> filled(List<Portion> portions) {
    List<Portion> filled = portions;
    while (true) {
      Optional<List<Portion>> next = nearer(filled);
      if (next.isEmpty()) {
        return filled;
      }
      filled = next.get();
    }
  }

  /// How far the portions are from the target.
  Duration off(List<Portion> portions) {
    return length(portions).minus(target).abs();
  }

  private Duration length(List<Portion> portions) {
    return Timing.of(portions.stream().map(Portion::prescribed).toList(), corpus);
  }

  /// The first change that brings them nearer.
  private Optional<List<Portion>> nearer(List<Portion> portions) {
    for (Change change : CHANGES) {
      for (int at : shortestFirst(portions)) {
        Optional<List<Portion>> next =
            change
                .of(portions.get(at))
                .map(portion -> replaced(portions, at, portion))
                .filter(one -> off(one).compareTo(off(portions)) < 0);
        if (next.isPresent()) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  /// So that warm-up and cool-down grow together.
  private static List<Integer> shortestFirst(List<Portion> portions) {
    return IntStream.range(0, portions.size())
        .boxed()
        .sorted((one, other) -> portions.get(one).time().compareTo(portions.get(other).time()))
        .toList();
  }

  private static List<Portion> replaced(List<Portion> portions, int at, Portion instead) {
    List<Portion> next = new ArrayList<>(portions);
    next.set(at, instead);
    return next;
  }

  /// A way to make a portion longer, where there is one for it.
  private interface Change {
    Optional<Portion> of(Portion portion);
  }

  private static final List<Change> CHANGES =
      List.of(
          Filling::longer,
          portion -> isStrength(portion) ? Optional.empty() : begun(portion, Level.STANDARD),
          portion -> begun(portion, Level.STANDARD),
          portion -> isStrength(portion) ? Optional.empty() : begun(portion, Level.STRONG));

  private static boolean isStrength(Portion portion) {
    Profile profile = portion.exercise().profile();
    return profile.kind().id().equals(STRENGTH);
  }

  /// A minute more of what goes on for minutes, up to its strong dose.
  private static Optional<Portion> longer(Portion portion) {
    return portion.standing() == Portion.Standing.FREE
            && portion.dose().amount() instanceof Amount.Continuous(Duration now)
            && portion.exercise().doses().strong().amount() instanceof Amount.Continuous(var most)
            && now.plus(MINUTE).compareTo(most) <= 0
        ? Optional.of(portion.with(lasting(portion.dose(), now.plus(MINUTE))))
        : Optional.empty();
  }

  private static Measure lasting(Dose dose, Duration length) {
    return new Measure.Exactly(
        new Dose(dose.sets(), new Amount.Continuous(length), dose.sides(), dose.rest()));
  }

  private static Optional<Portion> begun(Portion portion, Level level) {
    return portion.standing() == Portion.Standing.NEW
            && portion.measure() instanceof Measure.AtLevel(Level now)
            && now != Level.STRONG
            && level == more(now)
        ? Optional.of(portion.with(new Measure.AtLevel(level)))
        : Optional.empty();
  }

  private static Level more(Level level) {
    return switch (level) {
      case GENTLE -> Level.STANDARD;
      case STANDARD, STRONG -> Level.STRONG;
    };
  }
}
