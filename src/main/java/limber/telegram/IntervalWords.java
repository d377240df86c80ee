package limber.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import limber.coach.Interval;
import limber.coach.Interval.Phase;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryPhrase;
import limber.corpus.Lead.Turns;
import limber.corpus.Phrase;
import limber.corpus.SessionPhrase;

/// Says the intervals that a timer leads through in a few short sentences, such as `Go! Right foot
/// back. 30 seconds.`
///
/// @param voice the words
/// @param turns what the exercise announces for each side; empty where no side has its own turn
record IntervalWords(Voice voice, Optional<Turns> turns) {

  /// What a step holds, and with which side it begins.
  String whatComes(Dose dose) {
    String amount = new DoseWords(voice).of(dose);
    return switch (dose.sides()) {
      case TOGETHER, ALTERNATING -> amount;
      case EACH ->
          turns
              .map(turn ->
                  amount + " " + voice.words(SessionPhrase.TIMER_TURN_FIRST, "turn", turn.first()))
              .orElse(amount);
    };
  }

  /// How long until a step starts.
  String startsIn(Duration left) {
    return time(SessionPhrase.TIMER_STARTS_IN, left);
  }

  /// What goes on after a pause, and in how long.
  String backIntoPosition(Interval next, Duration left) {
    List<String> said = new ArrayList<>();
    said.add(voice.words(SessionPhrase.TIMER_BACK_INTO_POSITION));
    said.addAll(side(next));
    said.add(startsIn(left));
    return String.join(" ", said);
  }

  /// An interval begins.
  String begins(Interval interval, Duration left) {
    List<String> said = new ArrayList<>();
    switch (interval.phase()) {
      case Phase.GetReady() -> said.add(startsIn(left));
      case Phase.Work(Amount amount) -> {
        said.add(voice.words(SessionPhrase.TIMER_GO));
        said.addAll(side(interval));
        said.addAll(times(amount));
        said.add(time(SessionPhrase.TIMER_TIME, left));
      }
      case Phase.ChangeSides() -> said.addAll(changeSides(interval));
      case Phase.Rest() -> {
        said.add(voice.words(SessionPhrase.TIMER_REST));
        said.add(time(SessionPhrase.TIMER_TIME, left));
        said.add(nextSet(interval));
      }
    }
    return String.join(" ", said);
  }

  /// How far an interval is.
  String runs(Interval interval, Duration gone, Duration left) {
    List<String> said = new ArrayList<>();
    switch (interval.phase()) {
      case Phase.GetReady() -> said.add(startsIn(left));
      case Phase.Work _ -> {
        said.addAll(side(interval));
        interval.repetition(gone).map(number -> repetition(interval, number)).ifPresent(said::add);
        if (said.isEmpty()) {
          said.add(voice.words(SessionPhrase.TIMER_KEEP_GOING));
        }
        said.add(time(SessionPhrase.TIMER_TO_GO, left));
      }
      case Phase.ChangeSides() -> {
        said.addAll(changeSides(interval));
        said.add(time(SessionPhrase.TIMER_TO_GO, left));
      }
      case Phase.Rest() -> {
        said.add(voice.words(SessionPhrase.TIMER_REST));
        said.add(time(SessionPhrase.TIMER_TO_GO, left));
        said.add(nextSet(interval));
      }
    }
    return String.join(" ", said);
  }

  private List<String> side(Interval interval) {
    return switch (interval.side()) {
      case BOTH -> List.of();
      case FIRST -> turn(Turns::first);
      case SECOND -> turn(Turns::second);
      case IN_TURN -> List.of(voice.words(SessionPhrase.TIMER_CHANGE_EACH_TIME));
    };
  }

  private List<String> turn(Function<Turns, String> side) {
    return turns.map(side).map(turn -> voice.words(SessionPhrase.TIMER_TURN, "turn", turn)).stream()
        .toList();
  }

  private List<String> times(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions repetitions when repetitions.count() == 1 ->
          List.of(voice.words(EntryPhrase.DOSE_ONCE));
      case Amount.Repetitions repetitions ->
          List.of(voice.words(EntryPhrase.DOSE_TIMES, "count", repetitions.count()));
      case Amount.Hold _, Amount.Continuous _ -> List.of();
    };
  }

  private String repetition(Interval interval, int number) {
    return voice.words(
        SessionPhrase.TIMER_REPETITION, Map.of("number", number, "count", interval.repetitions()));
  }

  private List<String> changeSides(Interval next) {
    List<String> said = new ArrayList<>();
    said.add(voice.words(SessionPhrase.TIMER_CHANGE_SIDES));
    said.addAll(side(next));
    return said;
  }

  private String nextSet(Interval rest) {
    return voice.words(
        SessionPhrase.TIMER_NEXT_SET, Map.of("set", rest.set() + 1L, "sets", rest.sets()));
  }

  private String time(Phrase phrase, Duration left) {
    return voice.words(phrase, "time", voice.time(left));
  }
}
