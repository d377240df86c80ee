package limber.talk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import limber.coach.Run;
import limber.corpus.Control;
import limber.safety.Alarm;

/// What becomes of more than can be answered: its sender hears once that it is too much, and the
/// rest is passed over. What must not be lost is handled as always: a warning sign, what is said to
/// a question about one, and a "stop" or "pause" in a routine.
final class Flood {

  /// What ends what is under way: a word for it, and the pain that ends it.
  private static final Set<Control> ENDING = Set.of(Control.STOP, Control.SHARP, Control.LEG);

  private final Controls controls;

  Flood(Controls controls) {
    this.controls = controls;
  }

  /// The turn for what is passed over; empty where there is no flood, or where it counts all the
  /// same.
  ///
  /// @param chat the conversation, in which what was heard is counted already
  Optional<Turn> instead(Chat chat, Heard heard, Instant now) {
    Pace pace = chat.memory().pace();
    if (!pace.isFlood() || counts(chat, heard, now)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (pace.line()) {
          case TO_SAY -> Turn.saying(chat.paced(pace.told()), new Reply.TooFast());
          case SAID -> Turn.saying(chat);
        });
  }

  private boolean counts(Chat chat, Heard heard, Instant now) {
    return switch (heard) {
      case Heard.Words words ->
          isAlarming(words)
              || AfterWarning.isAnswer(chat, words.text(), now)
              || holds(chat.place(), words.text());
      case Heard.Command(String name, Heard.Words about) ->
          isAlarming(about) || (name.equals(Talk.STOP_COMMAND) && chat.run().isPresent());
      case Heard.Pressed(_, Press.OnWarning _) -> true;
      case Heard.Pressed(_, Press.OnStep press) -> holds(chat.place(), press);
      case Heard.Pressed(_, GroupPress.StepTogether press) -> press.move() == Press.Move.STOP;
      case Heard.InGroup _ -> false;
      case Heard.Membership _ -> true;
      case Heard.Pressed _, Heard.UnknownPress _, Heard.Located _, Heard.NotText _, Heard.Woken _ ->
          false;
    };
  }

  private static boolean isAlarming(Heard.Words words) {
    return switch (words.alarm()) {
      case Alarm.Sure _, Alarm.Doubt _ -> true;
      case Alarm.None() -> false;
    };
  }

  /// Whether these words stop or pause what is under way.
  private boolean holds(Place place, String text) {
    Optional<Control> control = controls.heardIn(text);
    boolean stops = control.filter(ENDING::contains).isPresent();
    return switch (place) {
      case Place.Home(), Place.Rating _ -> false;
      case Place.Walking _, Place.Timed _ ->
          stops || control.filter(Control.PAUSE::equals).isPresent();
      case Place.Readying _, Place.Paused _, Place.Hurting _, Place.Together _ -> stops;
    };
  }

  /// Whether this button stops or pauses what is under way.
  private static boolean holds(Place place, Press.OnStep press) {
    return switch (place) {
      case Place.Home(), Place.Rating _, Place.Together _ -> false;
      case Place.Walking(Run run, _) -> stopsOrPauses(run, press);
      case Place.Timed(Run run, _) -> stopsOrPauses(run, press);
      case Place.Readying(Run run, _) -> stops(run, press);
      case Place.Paused(Run run, _) -> stops(run, press);
      case Place.Hurting(Run run, _) -> stops(run, press);
    };
  }

  private static boolean stopsOrPauses(Run run, Press.OnStep press) {
    return stops(run, press)
        || (run.id().equals(press.run())
            && press.move() == Press.Move.PAUSE
            && press.position() == run.position());
  }

  private static boolean stops(Run run, Press.OnStep press) {
    return run.id().equals(press.run()) && press.move() == Press.Move.STOP;
  }
}
