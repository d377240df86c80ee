package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Easing;
import limber.coach.Hardening;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Remembering;
import limber.coach.Run;
import limber.coach.Session;
import limber.coach.Suiting;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.talk.Reply.Occasion;

/// Changes the step that is under way into an easier, a harder or another one that suits its
/// person, and remembers it for their next session.
final class Changing {

  /// For how long after a session that was red or hurt nothing is made harder.
  private static final Duration SAME_DAY = Duration.ofHours(20);

  /// From this on pain before a session is not green any more.
  private static final int NO_HARDER_FROM = 3;

  private final Corpus corpus;
  private final HandsFree handsFree;
  private final Easing easing;
  private final Hardening hardening;
  private final Suiting suiting;

  Changing(Corpus corpus, HandsFree handsFree) {
    this.handsFree = handsFree;
    this.corpus = corpus;
    this.easing = new Easing(corpus);
    this.hardening = new Hardening(corpus);
    this.suiting = new Suiting(corpus);
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
    return hurtToday(chat, run, now)
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
        .find(step.exercise())
        .filter(Exercise.class::isInstance)
        .flatMap(exercise -> suiting.variants((Exercise) exercise, person).swap())
        .filter(other -> !isIn(run, other))
        .map(other -> new Prescribed(step.part(), other, Hardening.kept(step.measure())));
  }

  private static boolean isIn(Run run, EntryId exercise) {
    return run.steps().stream().anyMatch(step -> step.exercise().equals(exercise));
  }

  private Turn changed(
      Chat chat, Run run, Optional<Prescribed> instead, Occasion done, Occasion none, Instant now) {
    return instead
        .map(
            step -> handsFree.shown(remembering(chat, run, step), run.withCurrent(step), done, now))
        .orElseGet(() -> handsFree.shown(chat, run, none, now));
  }

  /// One exercise on its own is what its person asked for, and stays so.
  private static Chat remembering(Chat chat, Run run, Prescribed step) {
    return run.program().isOneExercise()
        ? chat
        : chat.training(
            chat.training().with(Remembering.after(chat.training().habits(), run.current(), step)));
  }

  /// Whether pain was told today that speaks against more.
  private static boolean hurtToday(Chat chat, Run run, Instant now) {
    return hurt(run.answers())
        || chat.training().history().sessions().stream()
            .filter(session -> now.isBefore(session.at().plus(SAME_DAY)))
            .anyMatch(session -> hurt(session.answers()) || isRed(session));
  }

  private static boolean isRed(Session session) {
    return session.verdict().filter(Verdict::isRed).isPresent();
  }

  private static boolean hurt(Answers answers) {
    return answers.before().filter(pain -> pain.score() >= NO_HARDER_FROM).isPresent()
        || answers.worst().filter(pain -> pain.score() > 0).isPresent()
        || answers.complaint().isPresent()
        || answers.leg() == Answers.Leg.SPREADING;
  }

  private Person person(Chat chat) {
    return new Knowledge(corpus.intake(), chat.check().told()).person();
  }
}
