package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Leg;
import limber.coach.MorningAfter;
import limber.coach.Pain;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.Session;
import limber.coach.Verdict;
import limber.coach.Wishes.Hands;
import limber.corpus.Dose.Level;
import limber.talk.Place.Before;
import limber.talk.Place.Readying;

/// What somebody is asked before a session, until it begins or does not.
final class CheckIn {

  /// How old a session may be for its person to remember the morning after it.
  private static final Duration REMEMBERED = Duration.ofDays(4);

  /// For how long what was told about a day's pain holds for what there is instead of a session.
  private static final Duration JUST_TOLD = Duration.ofMinutes(30);

  private final Judge judge;
  private final HandsFree handsFree;

  CheckIn(Judge judge, HandsFree handsFree) {
    this.judge = judge;
    this.handsFree = handsFree;
  }

  /// A session is about to begin. Who was just offered it instead of another, for what they told,
  /// is not asked the same again.
  Turn begun(Chat chat, Run run, Instant now) {
    return justTold(chat, run, now)
        .map(told -> Inquiry.asked(chat.readying(run.answering(told), Before.PREVIEW)))
        .orElseGet(() ->
            Inquiry.asked(
                chat.readying(run, missesMorning(chat, now) ? Before.MORNING : Before.PAIN)));
  }

  /// What is done in place of a session on a red day is done gently.
  List<Prescribed> dosed(Chat chat, Program program, List<Prescribed> steps, Instant now) {
    return judge.redDay(chat, now).isPresent() && judge.isForRedDays(program)
        ? steps.stream()
            .map(step -> new Prescribed(step.part(), step.exercise(), Level.GENTLE))
            .toList()
        : steps;
  }

  private Optional<Answers> justTold(Chat chat, Run run, Instant now) {
    return chat.training()
        .history()
        .latest()
        .filter(held -> held.done().isEmpty() && now.isBefore(held.at().plus(JUST_TOLD)))
        .filter(_ -> judge.isInstead(run.program()))
        .map(Session::answers)
        .map(told -> told.before().map(Answers.none()::before).orElseGet(Answers::none));
  }

  private static boolean missesMorning(Chat chat, Instant now) {
    return chat.training()
        .history()
        .latest()
        .filter(session -> !session.done().isEmpty() && session.answers().morning().isEmpty())
        .filter(session -> now.isBefore(session.at().plus(REMEMBERED)))
        .filter(session -> MorningAfter.hasCome(session.at(), chat.training().wishes(), now))
        .isPresent();
  }

  /// How much it hurts, or that somebody would rather not say.
  Turn pain(Chat chat, Readying at, Optional<Pain> pain, Instant now) {
    Run told =
        pain.map(score -> at.run().answering(at.run().answers().before(score))).orElse(at.run());
    return next(chat, told, Before.LEG, now);
  }

  /// Whether pain has moved further down a leg.
  Turn leg(Chat chat, Readying at, Leg leg, Instant now) {
    return next(chat, at.run().answering(at.run().answers().leg(leg)), Before.PREVIEW, now);
  }

  /// After the question about the morning after the last session.
  Turn pastMorning(Chat chat, Readying at) {
    return Inquiry.asked(chat.at(new Readying(at.run(), Before.PAIN)));
  }

  private Turn next(Chat chat, Run run, Before next, Instant now) {
    return judge
        .against(run.program(), run.answers(), chat.training().history(), now)
        .map(verdict -> held(chat, run, verdict, now))
        .orElseGet(() -> Inquiry.asked(chat.at(new Readying(run, next))));
  }

  /// It is kept that nothing could begin, for the rule counts such days.
  private Turn held(Chat chat, Run run, Verdict verdict, Instant now) {
    Chat kept = Ending.held(chat.at(new Place.Home()), run, verdict, now);
    return Turn.saying(kept, new SessionReply.Held(verdict, run.answers().leg()));
  }

  /// The session begins: its minutes count from now, and the morning after an earlier one is no
  /// longer asked about.
  Turn start(Chat chat, Readying at, Hands hands, Instant now) {
    Chat led =
        chat.training(
            chat.training().with(chat.training().wishes().with(hands)).askingAt(Optional.empty()));
    Run run = at.run().beginningAt(now);
    return switch (hands) {
      case ON -> HandsFree.byHand(led, run, Reply.Occasion.ITS_TURN);
      case FREE -> handsFree.begin(led, run, now);
    };
  }

  /// Nothing begins.
  static Turn notNow(Chat chat) {
    return Turn.saying(chat.at(new Place.Home()), new SessionReply.NotBegun());
  }
}
