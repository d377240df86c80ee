package limber.coach;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Doses;

/// The bounds that an entry's three doses set to every dose of its exercise: each number lies
/// between the least and the greatest that they have, and the whole asks for no less than the
/// lightest of them and no more than the heaviest.
///
/// @param doses those of the entry
record DoseBounds(Doses doses) {

  /// The numbers from one to another.
  record Span(int least, int most) {
    int clamp(int number) {
      return Math.clamp(number, least, most);
    }
  }

  /// The dose with every number brought into its bounds; the gentle one where the entry counts in
  /// another way, and the entry's own where the whole is still too much or too little.
  Dose clamped(Dose dose) {
    if (alike(dose).isEmpty()) {
      return doses.gentle();
    }
    Dose clamped = with(sets().clamp(dose.sets()), clamped(dose.amount()));
    if (Work.of(clamped) > Work.of(Work.heaviest(doses))) {
      return Work.heaviest(doses);
    }
    return Work.isWithin(clamped, doses) ? clamped : Work.lightest(doses);
  }

  /// A dose with the sides and rests of the entry.
  Dose with(int sets, Amount amount) {
    Duration rest =
        sets == 1
            ? Duration.ZERO
            : Work.levels(doses).stream()
                .map(Dose::rest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    return new Dose(sets, amount, doses.standard().sides(), rest);
  }

  /// Whether every number of a dose, and the whole, is in its bounds.
  boolean hold(Dose dose) {
    return clamped(dose).equals(with(dose.sets(), dose.amount()));
  }

  Span sets() {
    return span(Work.levels(doses), Dose::sets);
  }

  /// Of repetitions in the first set.
  Span counts() {
    return span(
        repeated(), dose -> dose.amount() instanceof Amount.Repetitions some ? some.count() : 0);
  }

  /// Of seconds.
  Span holds(Amount like) {
    return span(alike(like), dose -> (int) hold(dose.amount()).toSeconds());
  }

  /// Of minutes.
  Span minutes(Amount like) {
    return span(
        alike(like),
        dose ->
            dose.amount() instanceof Amount.Continuous(Duration length)
                ? (int) length.toMinutes()
                : 0);
  }

  /// By how much the sets of the strongest dose grow shorter; zero where they do not.
  int fewer() {
    return span(
            repeated(), dose -> dose.amount() instanceof Amount.Repetitions some ? some.fewer() : 0)
        .most();
  }

  private Amount clamped(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions(int count, Duration hold, int fewer) ->
          new Amount.Repetitions(
              counts().clamp(count), clamped(hold, amount), Math.clamp(fewer, 0, fewer()));
      case Amount.Hold(Duration length) -> new Amount.Hold(clamped(length, amount));
      case Amount.Continuous(Duration length) ->
          new Amount.Continuous(
              Duration.ofMinutes(minutes(amount).clamp((int) length.toMinutes())));
    };
  }

  private Duration clamped(Duration hold, Amount like) {
    return Duration.ofSeconds(holds(like).clamp((int) hold.toSeconds()));
  }

  private static Duration hold(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions(int _, Duration hold, int _) -> hold;
      case Amount.Hold(Duration length) -> length;
      case Amount.Continuous _ -> Duration.ZERO;
    };
  }

  private List<Dose> repeated() {
    return Work.levels(doses).stream()
        .filter(dose -> dose.amount() instanceof Amount.Repetitions)
        .toList();
  }

  private List<Dose> alike(Dose dose) {
    return alike(dose.amount());
  }

  /// Those of the entry that count in the same way.
  private List<Dose> alike(Amount amount) {
    return Work.levels(doses).stream()
        .filter(dose -> dose.amount().getClass() == amount.getClass())
        .toList();
  }

  private static Span span(List<Dose> some, ToIntFunction<Dose> number) {
    return new Span(
        some.stream().mapToInt(number).min().orElse(0),
        some.stream().mapToInt(number).max().orElse(0));
  }
}
