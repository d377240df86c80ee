package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.talk.TimedPress;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What a routine or an exercise looks like while somebody is in the middle of it.
///
/// @param entries how an exercise's parts are said
record RunWording(EntryWording entries) {

  /// One step with everything that one needs to do it.
  Screen step(StepView step, Exercise exercise, Occasion occasion) {
    Passage passage = new Passage();
    if (step.steps() > 1) {
      passage.heading(heading(step));
    }
    words(occasion).map(voice()::text).ifPresent(passage::say);
    return passage
        .section(exercise.title(), dose(step, exercise))
        .say(entries.steps(exercise))
        .section(voice().words(EntryPhrase.FEEL_HEADING), Text.of(exercise.guidance().feel()))
        .fold(
            voice().words(EntryPhrase.CAUTION_HEADING),
            Text.of(exercise.guidance().caution().text()))
        .under(stepButtons(step))
        .beneath(new Sight.OfExercise(exercise.id()));
  }

  /// Why a step is shown; nothing where it is its turn.
  static Optional<Phrase> words(Occasion occasion) {
    return switch (occasion) {
      case ITS_TURN -> Optional.empty();
      case MADE_EASIER -> Optional.of(RunPhrase.STEP_MADE_EASIER);
      case AS_EASY_AS_IT_GETS -> Optional.of(RunPhrase.STEP_AS_EASY_AS_IT_GETS);
      case MADE_HARDER -> Optional.of(SessionPhrase.STEP_MADE_HARDER);
      case AS_HARD_AS_IT_GETS -> Optional.of(SessionPhrase.STEP_AS_HARD_AS_IT_GETS);
      case NO_HARDER_TODAY -> Optional.of(SessionPhrase.STEP_NO_HARDER_TODAY);
      case SWAPPED -> Optional.of(SessionPhrase.STEP_SWAPPED);
      case NOTHING_ELSE -> Optional.of(SessionPhrase.STEP_NOTHING_ELSE);
      case RESUMED -> Optional.of(RunPhrase.STEP_RESUMED);
      case FITTED -> Optional.of(RunPhrase.STEP_FITTED);
    };
  }

  /// "Back to step 3 of 6", after a question in the middle.
  Screen backTo(StepView step, Exercise exercise) {
    String back =
        step.steps() > 1
            ? voice().words(RunPhrase.BACK_TO_STEP, place(step, exercise))
            : voice().words(RunPhrase.BACK_TO_EXERCISE, "title", exercise.title());
    return new Passage()
        .say(Text.lines(Text.bold(back), dose(step, exercise)))
        .under(stepButtons(step));
  }

  /// The run waits.
  Screen paused(StepView step, Exercise exercise) {
    return new Passage()
        .say(voice().text(RunPhrase.PAUSED))
        .say(Text.lines(where(step, exercise), dose(step, exercise)))
        .under(goOnOrStop(step));
  }

  /// A run is already under way.
  Screen already(StepView step, Exercise exercise) {
    return new Passage()
        .say(voice().text(RunPhrase.ALREADY_WALKING))
        .say(where(step, exercise))
        .under(goOnOrStop(step));
  }

  /// An earlier step's button was pressed; this is where one is now.
  Screen earlierButton(StepView now, Exercise exercise) {
    return new Passage()
        .say(voice().text(RunPhrase.EARLIER_BUTTON))
        .say(Text.lines(where(now, exercise), dose(now, exercise)))
        .under(stepButtons(now));
  }

  /// A step whose exercise has left the corpus since the run began: what is left is to go on
  /// without it.
  Screen gone(StepView step) {
    Passage passage = new Passage();
    if (step.steps() > 1) {
      passage.heading(heading(step));
    }
    return passage
        .say(voice().text(RunPhrase.STEP_GONE))
        .under(
            List.of(
                List.of(
                    move(RunPhrase.BUTTON_SKIP, step, Move.SKIP, Tone.PRIMARY),
                    move(RunPhrase.BUTTON_STOP, step, Move.STOP, Tone.DANGER))));
  }

  /// The run waits at such a step.
  Screen pausedWhereGone(StepView step) {
    return new Passage().say(voice().text(RunPhrase.PAUSED)).under(goOnOrStop(step));
  }

  private String heading(StepView step) {
    return heading(voice(), step);
  }

  /// Which step of how many it is, and of which part of a routine.
  static String heading(Voice voice, StepView step) {
    return voice.words(
        RunPhrase.STEP_HEADING,
        Map.of(
            "step", step.position() + 1,
            "steps", step.steps(),
            "part", RoutineWording.name(voice, step.part())));
  }

  private Text where(StepView step, Exercise exercise) {
    return Text.of(
        step.steps() > 1
            ? voice().words(RunPhrase.WHERE_IN_ROUTINE, place(step, exercise))
            : voice().words(RunPhrase.WHERE_IN_EXERCISE, "title", exercise.title()));
  }

  private static Map<String, ?> place(StepView step, Exercise exercise) {
    return Map.of("step", step.position() + 1, "steps", step.steps(), "title", exercise.title());
  }

  private Text dose(StepView step, Exercise exercise) {
    return entries.dose(step.measure().of(exercise));
  }

  private List<List<Button>> stepButtons(StepView step) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(move(RunPhrase.BUTTON_DONE, step, Move.DONE, Tone.SUCCESS)));
    rows.add(
        List.of(
            move(RunPhrase.BUTTON_SKIP, step, Move.SKIP, Tone.PLAIN),
            move(RunPhrase.BUTTON_EASIER, step, Move.EASIER, Tone.PLAIN),
            move(SessionPhrase.BUTTON_HARDER, step, Move.HARDER, Tone.PLAIN)));
    rows.add(
        List.of(
            move(SessionPhrase.BUTTON_SWAP, step, Move.SWAP, Tone.PLAIN),
            move(SessionPhrase.BUTTON_HURTS, step, Move.HURTS, Tone.PLAIN)));
    rows.add(
        List.of(
            move(RunPhrase.BUTTON_PAUSE, step, Move.PAUSE, Tone.PLAIN),
            move(RunPhrase.BUTTON_STOP, step, Move.STOP, Tone.DANGER)));
    rows.add(List.of(byTimer(step)));
    return rows;
  }

  private List<List<Button>> goOnOrStop(StepView step) {
    return List.of(
        List.of(
            move(RunPhrase.BUTTON_RESUME, step, Move.RESUME, Tone.PRIMARY),
            move(RunPhrase.BUTTON_STOP, step, Move.STOP, Tone.DANGER)));
  }

  private Button byTimer(StepView step) {
    return entries
        .buttons()
        .plain(
            SessionPhrase.BUTTON_BY_TIMER,
            new TimedPress(step.run(), step.position(), TimedPress.Move.BY_TIMER));
  }

  private Button move(Phrase label, StepView step, Move move, Tone tone) {
    return entries
        .buttons()
        .toned(label, new Press.OnStep(step.run(), step.position(), move), tone);
  }

  private Voice voice() {
    return entries.voice();
  }
}
