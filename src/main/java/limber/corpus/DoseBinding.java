package limber.corpus;

import java.time.Duration;

/// Turns the checked dose of a file into doses.
final class DoseBinding {

  private DoseBinding() {}

  static Doses doses(Spot dose) {
    Dose.Sides sides = EntryBinding.constant(Dose.Sides.values(), dose.at("sides").needText());
    return new Doses(
        dose(dose.at("gentle"), sides),
        dose(dose.at("standard"), sides),
        dose(dose.at("strong"), sides));
  }

  private static Dose dose(Spot spot, Dose.Sides sides) {
    int sets = spot.at("sets").number().orElseThrow();
    return new Dose(sets, amount(spot), sides, seconds(spot.at("rest")));
  }

  private static Dose.Amount amount(Spot spot) {
    Spot minutes = spot.at("minutes");
    if (minutes.isThere()) {
      return new Dose.Amount.Continuous(Duration.ofMinutes(minutes.number().orElseThrow()));
    }
    Duration hold = seconds(spot.at("hold"));
    int fewer = spot.at("fewer").number().orElse(0);
    return spot.at("repetitions")
        .number()
        .<Dose.Amount>map(count -> new Dose.Amount.Repetitions(count, hold, fewer))
        .orElseGet(() -> new Dose.Amount.Hold(hold));
  }

  private static Duration seconds(Spot spot) {
    return Duration.ofSeconds(spot.number().orElse(0));
  }
}
