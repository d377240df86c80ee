package limber.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.Timing;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryPhrase;
import limber.corpus.Phrase;
import limber.corpus.SessionPhrase;

/// Says a dose in sentences, such as `10 times on each side. Hold for 3 seconds each time.`
///
/// @param voice the words
record DoseWords(Voice voice) {

  /// The sentences for a dose.
  String of(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions repetitions when growsShorter(dose, repetitions) ->
          descending(dose, repetitions.hold());
      case Amount _ -> {
        String amount = inTurn(amount(dose), dose.sides());
        yield dose.sets() == 1 ? amount : amount + " " + sets(dose);
      }
    };
  }

  private static boolean growsShorter(Dose dose, Amount.Repetitions repetitions) {
    return dose.sets() > 1 && repetitions.fewer() > 0;
  }

  private String descending(Dose dose, Duration hold) {
    String counts = counts(dose.repetitions());
    String amount =
        hold.isZero()
            ? voice.words(
                sided(
                    dose.sides(),
                    SessionPhrase.DOSE_DESCENDING,
                    SessionPhrase.DOSE_DESCENDING_EACH_SIDE),
                "counts",
                counts)
            : voice.words(
                sided(
                    dose.sides(),
                    SessionPhrase.DOSE_DESCENDING_HOLD,
                    SessionPhrase.DOSE_DESCENDING_HOLD_EACH_SIDE),
                Map.of("counts", counts, "time", voice.time(hold)));
    String inTurn = inTurn(amount, dose.sides());
    return dose.rest().isZero()
        ? inTurn
        : inTurn
            + " "
            + voice.words(SessionPhrase.DOSE_DESCENDING_REST, "rest", voice.time(dose.rest()));
  }

  private String inTurn(String amount, Dose.Sides sides) {
    return switch (sides) {
      case TOGETHER, EACH -> amount;
      case ALTERNATING -> voice.words(EntryPhrase.DOSE_ALTERNATING, "amount", amount);
    };
  }

  /// Such as `6 times, then 4, then 2`.
  private String counts(List<Integer> repetitions) {
    String counts = voice.words(SessionPhrase.DOSE_FIRST_SET, "count", repetitions.getFirst());
    for (int count : repetitions.subList(1, repetitions.size())) {
      counts =
          voice.words(SessionPhrase.DOSE_SHORTER_SET, Map.of("before", counts, "count", count));
    }
    return counts;
  }

  /// A sentence on how long a dose takes; none where the dose is itself a length of time, so that
  /// nobody reads two.
  Optional<String> time(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions _, Amount.Hold _ -> Optional.of(takes(Timing.of(dose)));
      case Amount.Continuous _ -> Optional.empty();
    };
  }

  private String takes(Duration time) {
    return voice.words(EntryPhrase.DOSE_TAKES, "time", voice.minutes(Timing.minutes(time)));
  }

  private String amount(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions(int count, Duration hold, int _) when hold.isZero() ->
          repetitions(count, dose.sides());
      case Amount.Repetitions(int count, Duration hold, int _) ->
          holding(count, hold, dose.sides());
      case Amount.Hold(Duration length) ->
          lasting(EntryPhrase.DOSE_HOLD, EntryPhrase.DOSE_HOLD_EACH_SIDE, length, dose.sides());
      case Amount.Continuous(Duration length) ->
          lasting(
              EntryPhrase.DOSE_CONTINUOUS,
              EntryPhrase.DOSE_CONTINUOUS_EACH_SIDE,
              length,
              dose.sides());
    };
  }

  private String repetitions(int count, Dose.Sides sides) {
    if (count == 1) {
      return voice.words(sided(sides, EntryPhrase.DOSE_ONCE, EntryPhrase.DOSE_ONCE_EACH_SIDE));
    }
    return voice.words(
        sided(sides, EntryPhrase.DOSE_TIMES, EntryPhrase.DOSE_TIMES_EACH_SIDE), "count", count);
  }

  private String holding(int count, Duration hold, Dose.Sides sides) {
    if (count == 1) {
      return lasting(EntryPhrase.DOSE_ONCE_HOLD, EntryPhrase.DOSE_ONCE_HOLD_EACH_SIDE, hold, sides);
    }
    return voice.words(
        sided(sides, EntryPhrase.DOSE_TIMES_HOLD, EntryPhrase.DOSE_TIMES_HOLD_EACH_SIDE),
        Map.of("count", count, "time", voice.time(hold)));
  }

  private String lasting(Phrase together, Phrase each, Duration length, Dose.Sides sides) {
    return voice.words(sided(sides, together, each), "time", voice.time(length));
  }

  private String sets(Dose dose) {
    boolean rests = !dose.rest().isZero();
    if (dose.sets() == 2) {
      return rests
          ? voice.words(EntryPhrase.SECOND_SET_AFTER_REST, "rest", voice.time(dose.rest()))
          : voice.words(EntryPhrase.SECOND_SET);
    }
    return rests
        ? voice.words(
            EntryPhrase.SETS_WITH_REST,
            Map.of("sets", dose.sets(), "rest", voice.time(dose.rest())))
        : voice.words(EntryPhrase.SETS, "sets", dose.sets());
  }

  private static Phrase sided(Dose.Sides sides, Phrase together, Phrase each) {
    return switch (sides) {
      case TOGETHER -> together;
      case EACH, ALTERNATING -> each;
    };
  }
}
