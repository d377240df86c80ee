package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Interval;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.talk.TimedPress;
import limber.talk.TimedReply;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What a session looks like while a timer leads through it.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record TimedWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(TimedReply reply) {
    return switch (reply) {
      case TimedReply.Because(var occasion) -> because(occasion);
      case TimedReply.GetReady(var step, var left) ->
          comes(step)
              .say(Text.bold(words(step).startsIn(left)))
              .under(atItsBeginning(step))
              .beneath(exerciseOf(step));
      case TimedReply.Waits(var step) ->
          comes(step)
              .say(Text.bold(voice.words(SessionPhrase.TIMER_WAITS)))
              .under(byHand(step))
              .beneath(exerciseOf(step));
      case TimedReply.BackIntoPosition(var step, var next, var left) ->
          during(
              next,
              step,
              new Passage()
                  .say(titled(step, words(step).backIntoPosition(next, left)))
                  .under(inItsMiddle(step)));
      case TimedReply.Begins(var step, var interval, var left) ->
          during(
              interval,
              step,
              new Passage()
                  .say(Text.bold(words(step).begins(interval, left)))
                  .under(inItsMiddle(step)));
      case TimedReply.Runs(var step, var interval, var gone, var left) ->
          during(
              interval,
              step,
              new Passage()
                  .say(Text.bold(words(step).runs(interval, gone, left)))
                  .under(inItsMiddle(step)));
      case TimedReply.StillThere(var step) ->
          new Passage()
              .say(titled(step, voice.words(SessionPhrase.TIMER_STILL_THERE)))
              .under(stillThere(step));
    };
  }

  /// The exercise is shown while it is done, and not while one rests or changes sides.
  private static Screen during(Interval interval, StepView step, Screen words) {
    return switch (interval.phase()) {
      case Interval.Phase.GetReady(), Interval.Phase.Work _ -> words.beneath(exerciseOf(step));
      case Interval.Phase.ChangeSides(), Interval.Phase.Rest() -> words;
    };
  }

  private static Sight exerciseOf(StepView step) {
    return new Sight.OfExercise(step.exercise());
  }

  /// Where nothing is out of turn it is as after a pause.
  private Screen because(Occasion occasion) {
    Phrase words = RunWording.words(occasion).orElse(RunPhrase.STEP_RESUMED);
    return new Passage().say(voice.text(words)).alone();
  }

  /// What comes, short enough to be read from the floor.
  private Passage comes(StepView step) {
    Passage passage = new Passage();
    if (step.steps() > 1) {
      passage.heading(RunWording.heading(voice, step));
    }
    exercise(step)
        .ifPresent(exercise -> {
          passage.section(exercise.title(), Text.of(exercise.guidance().lead().cue()));
          passage.say(words(step).whatComes(step.measure().of(exercise)));
        });
    return passage;
  }

  private IntervalWords words(StepView step) {
    return new IntervalWords(
        voice, exercise(step).flatMap(exercise -> exercise.guidance().lead().turns()));
  }

  private Text titled(StepView step, String words) {
    Text body = Text.of(words);
    return exercise(step)
        .map(exercise -> Text.lines(Text.bold(exercise.title()), body))
        .orElse(body);
  }

  /// The exercise; empty where it has left the corpus since.
  private Optional<Exercise> exercise(StepView step) {
    return corpus.findExercise(step.exercise());
  }

  private List<List<Button>> atItsBeginning(StepView step) {
    List<List<Button>> rows = new ArrayList<>(inItsMiddle(step));
    rows.add(1, instead(step));
    return rows;
  }

  private List<Button> instead(StepView step) {
    return List.of(
        move(RunPhrase.BUTTON_SKIP, step, Move.SKIP, Tone.PLAIN),
        move(RunPhrase.BUTTON_EASIER, step, Move.EASIER, Tone.PLAIN));
  }

  private List<Button> pauseOrStop(StepView step) {
    return List.of(
        move(RunPhrase.BUTTON_PAUSE, step, Move.PAUSE, Tone.PLAIN),
        move(RunPhrase.BUTTON_STOP, step, Move.STOP, Tone.DANGER));
  }

  private List<List<Button>> byHand(StepView step) {
    return List.of(
        List.of(move(RunPhrase.BUTTON_DONE, step, Move.DONE, Tone.SUCCESS)),
        instead(step),
        pauseOrStop(step));
  }

  private List<List<Button>> inItsMiddle(StepView step) {
    return List.of(
        List.of(
            move(RunPhrase.BUTTON_DONE, step, Move.DONE, Tone.SUCCESS),
            timed(SessionPhrase.BUTTON_LONGER, step, TimedPress.Move.LONGER)),
        pauseOrStop(step),
        List.of(
            timed(SessionPhrase.BUTTON_BY_HAND, step, TimedPress.Move.BY_HAND),
            move(SessionPhrase.BUTTON_HURTS, step, Move.HURTS, Tone.PLAIN)));
  }

  private List<List<Button>> stillThere(StepView step) {
    return List.of(
        List.of(
            move(RunPhrase.BUTTON_RESUME, step, Move.RESUME, Tone.PRIMARY),
            move(RunPhrase.BUTTON_DONE, step, Move.DONE, Tone.PLAIN)),
        List.of(move(RunPhrase.BUTTON_STOP, step, Move.STOP, Tone.DANGER)));
  }

  private Button move(Phrase label, StepView step, Move move, Tone tone) {
    return buttons.toned(label, new Press.OnStep(step.run(), step.position(), move), tone);
  }

  private Button timed(Phrase label, StepView step, TimedPress.Move move) {
    return buttons.plain(label, new TimedPress(step.run(), step.position(), move));
  }
}
