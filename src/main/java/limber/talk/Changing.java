package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Aftermath;
import limber.coach.Easing;
import limber.coach.Hardening;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Remembering;
import limber.coach.Run;
import limber.coach.Suiting;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.talk.Reply.Occasion;

/// Changes the step that is under way into an easier, a harder or another one that suits its
/// person, and remembers it for their next session.
final class Changing {

  private final Corpus corpus;
  private final HandsFree handsFree;
  private final Easing easing;
  private final Hardening hardening;
  private final Suiting suiting;
  private final Aftermath aftermath;

  Changing(Corpus corpus, HandsFree handsFree) {
    this.handsFree = handsFree;
    this.corpus = corpus;
    this.easing = new Easing(corpus);
    this.hardening = new Hardening(corpus);
    this.suiting = new Suiting(corpus);
    this.aftermath = new Aftermath(corpus);
  }

  /// The step made easier, or as it is where it is as easy as it gets.
  Turn easier(Chat chat, Run run, Instant now) {
    return changed(
        chat,
        run,
        easing.easier(run.current(), person(chat)),
        Occasion.MADE_EASIER,
        Occasion.AS_EASY_AS_IT_GETS,
        now);
  }

  /// The step made harder, but not on a day on which it hurt.
  Turn harder(Chat chat, Run run, Instant now) {
    return aftermath.forbidsHarder(run.answers(), chat.training().history(), now)
        ? handsFree.shown(chat, run, Occasion.NO_HARDER_TODAY, now)
        : changed(
            chat,
            run,
            hardening.harder(run.current(), person(chat), chat.training().habits()),
            Occasion.MADE_HARDER,
            Occasion.AS_HARD_AS_IT_GETS,
            now);
  }

  /// Another exercise with the same purpose in its place.
  Turn swapped(Chat chat, Run run, Instant now) {
    return changed(
        chat, run, other(run, person(chat)), Occasion.SWAPPED, Occasion.NOTHING_ELSE, now);
  }

  private Optional<Prescribed> other(Run run, Person person) {
    Prescribed step = run.current();
    return corpus
        .findExercise(step.exercise())
        .flatMap(exercise -> suiting.variants(exercise, person).swap())
        .filter(other -> !isIn(run, other))
        .map(step::with);
  }

  private static boolean isIn(Run run, EntryId exercise) {
    return run.steps().stream().anyMatch(step -> step.exercise().equals(exercise));
  }

  private Turn changed(
      Chat chat, Run run, Optional<Prescribed> instead, Occasion done, Occasion none, Instant now) {
    return instead
        .filter(step -> !isHeld(chat, run, step, now))
        .map(
            step -> handsFree.shown(remembering(chat, run, step), run.withCurrent(step), done, now))
        .orElseGet(() -> handsFree.shown(chat, run, none, now));
  }

  /// On a red day one exercise on its own leads only to what is there for such days.
  private boolean isHeld(Chat chat, Run run, Prescribed step, Instant now) {
    return run.program().isOneExercise()
        && !step.exercise().equals(run.current().exercise())
        && aftermath
            .holding(new Program.Entry(step.exercise()), chat.training().history(), now)
            .isPresent();
  }

  /// One exercise on its own is what its person asked for, and stays so.
  private static Chat remembering(Chat chat, Run run, Prescribed step) {
    return run.program().isOneExercise()
        ? chat
        : chat.training(
            chat.training().with(Remembering.after(chat.training().habits(), run.current(), step)));
  }

  private Person person(Chat chat) {
    return Knowledge.of(corpus.intake(), chat).person();
  }
}
