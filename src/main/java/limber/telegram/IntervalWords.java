package limber.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limber.coach.Interval;
import limber.coach.Interval.Phase;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Phrase;

/// Says the intervals that a timer leads through in a few short sentences, such as `Go! Right side.
/// 30 seconds.`
///
/// @param voice the words
record IntervalWords(Voice voice) {

  /// What a step holds, and with which side it begins.
  String whatComes(Dose dose) {
    String amount = new DoseWords(voice).of(dose);
    return switch (dose.sides()) {
      case TOGETHER -> amount;
      case EACH -> amount + " " + voice.words(Phrase.TIMER_RIGHT_SIDE_FIRST);
    };
  }

  /// How long until a step starts.
  String startsIn(Duration left) {
    return time(Phrase.TIMER_STARTS_IN, left);
  }

  /// What goes on after a pause, and in how long.
  String backIntoPosition(Interval next, Duration left) {
    List<String> said = new ArrayList<>();
    said.add(voice.words(Phrase.TIMER_BACK_INTO_POSITION));
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
        said.add(voice.words(Phrase.TIMER_GO));
        said.addAll(side(interval));
        said.addAll(times(amount));
        said.add(time(Phrase.TIMER_TIME, left));
      }
      case Phase.ChangeSides() -> said.addAll(changeSides());
      case Phase.Rest() -> {
        said.add(voice.words(Phrase.TIMER_REST));
        said.add(time(Phrase.TIMER_TIME, left));
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
          said.add(voice.words(Phrase.TIMER_KEEP_GOING));
        }
        said.add(time(Phrase.TIMER_TO_GO, left));
      }
      case Phase.ChangeSides() -> {
        said.addAll(changeSides());
        said.add(time(Phrase.TIMER_TO_GO, left));
      }
      case Phase.Rest() -> {
        said.add(voice.words(Phrase.TIMER_REST));
        said.add(time(Phrase.TIMER_TO_GO, left));
        said.add(nextSet(interval));
      }
    }
    return String.join(" ", said);
  }

  private List<String> side(Interval interval) {
    return switch (interval.side()) {
      case BOTH -> List.of();
      case FIRST -> List.of(voice.words(Phrase.TIMER_RIGHT_SIDE));
      case SECOND -> List.of(voice.words(Phrase.TIMER_LEFT_SIDE));
    };
  }

  private List<String> times(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions repetitions when repetitions.count() == 1 ->
          List.of(voice.words(Phrase.DOSE_ONCE));
      case Amount.Repetitions repetitions ->
          List.of(voice.words(Phrase.DOSE_TIMES, "count", repetitions.count()));
      case Amount.Hold _, Amount.Continuous _ -> List.of();
    };
  }

  private String repetition(Interval interval, int number) {
    return voice.words(
        Phrase.TIMER_REPETITION, Map.of("number", number, "count", interval.repetitions()));
  }

  private List<String> changeSides() {
    return List.of(
        voice.words(Phrase.TIMER_CHANGE_SIDES), voice.words(Phrase.TIMER_NOW_THE_LEFT_SIDE));
  }

  private String nextSet(Interval rest) {
    return voice.words(Phrase.TIMER_NEXT_SET, Map.of("set", rest.set() + 1L, "sets", rest.sets()));
  }

  private String time(Phrase phrase, Duration left) {
    return voice.words(phrase, "time", voice.time(left));
  }
}
