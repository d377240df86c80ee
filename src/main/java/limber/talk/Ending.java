package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Counting;
import limber.coach.Counting.Counted;
import limber.coach.MorningAfter;
import limber.coach.Pain;
import limber.coach.Run;
import limber.coach.Run.Outcome;
import limber.coach.Session;
import limber.coach.Training;
import limber.coach.Verdict;
import limber.coach.Wishes.Mornings;
import limber.talk.Place.After;
import limber.talk.Place.Rating;
import limber.talk.SessionReply.Change;
import limber.talk.SessionReply.Encouragement;
import limber.talk.SessionReply.Encouragement.Occasion;

/// The end of a run: what is kept of it, what its person is asked and told.
///
/// A session is kept before anything is asked, so that nothing is lost where nobody answers.
final class Ending {

  /// Who was away for so long has come back.
  private static final Duration AWAY = Duration.ofDays(7);

  private final Judge judge;
  private final Counting counting;

  Ending(Judge judge, Counting counting) {
    this.judge = judge;
    this.counting = counting;
  }

  /// The last step is behind its person.
  Turn finished(Chat chat, Run run, Instant now) {
    return isAskedAbout(run)
        ? rating(kept(chat, run, now), run, new SessionReply.Over(SessionReply.Ending.FINISHED))
        : Turn.saying(chat.at(new Place.Home()), new Reply.Finished(summary(run, now)));
  }

  /// Its person has stopped.
  Turn stopped(Chat chat, Run run, Instant now) {
    return isAskedAbout(run)
        ? rating(kept(chat, run, now), run, new SessionReply.Over(SessionReply.Ending.STOPPED))
        : Turn.saying(chat.at(new Place.Home()), new Reply.Stopped(summary(run, now)));
  }

  /// What its person told ends it.
  Turn halted(Chat chat, Run run, Verdict verdict, SessionReply.Why why, Instant now) {
    if (run.program().isOneExercise()) {
      return Turn.saying(chat.at(new Place.Home()), new SessionReply.Halted(verdict, why));
    }
    Chat kept = kept(chat.at(new Place.Home()), run, now);
    Reply halted = new SessionReply.Halted(verdict(kept).orElse(verdict), why);
    return isAskedAbout(run) ? rating(kept, run, halted) : Turn.saying(kept, halted);
  }

  /// What the rule says about the newest session.
  static Optional<Verdict> verdict(Chat chat) {
    return chat.training().history().latest().flatMap(Session::verdict);
  }

  /// Only of what was done there is something to ask, and of one exercise on its own nothing.
  private static boolean isAskedAbout(Run run) {
    return !run.program().isOneExercise() && run.count(Outcome.DONE) > 0;
  }

  private static Turn rating(Chat kept, Run run, Reply over) {
    Chat next = kept.at(new Rating(run, After.PAIN));
    return Turn.saying(next, over, Inquiry.open(next).orElseThrow());
  }

  /// The chat in which a session is remembered, and its person is asked the next morning.
  private Chat kept(Chat chat, Run run, Instant now) {
    Chat kept = judge.heard(chat, session(run, Optional.empty(), now));
    return run.done().isEmpty()
        ? kept
        : kept.training(kept.training().askingAt(MorningAfter.of(now, kept.training().wishes())));
  }

  /// The chat in which it is remembered that nothing could begin, for the rule counts such days.
  static Chat held(Chat chat, Run run, Verdict verdict, Instant now) {
    Training training = chat.training();
    return chat.training(
        training.with(training.history().with(session(run, Optional.of(verdict), now))));
  }

  private static Session session(Run run, Optional<Verdict> verdict, Instant now) {
    return new Session(
        run.id(), run.program(), now, minutes(run, now), run.done(), run.answers(), verdict);
  }

  /// How much it hurts after it, or that its person would rather not say.
  Turn pain(Chat chat, Rating at, Optional<Pain> pain) {
    Run run =
        pain.map(score -> at.run().answering(at.run().answers().after(score))).orElse(at.run());
    return Inquiry.asked(noted(chat, run).at(new Rating(run, After.EFFORT)));
  }

  /// How hard it was, or that its person would rather not say.
  Turn effort(Chat chat, Rating at, Optional<Effort> effort, Instant now) {
    Run run =
        effort.map(told -> at.run().answering(at.run().answers().effort(told))).orElse(at.run());
    return summed(noted(chat, run), run, now);
  }

  /// The session in the history with what was answered by now.
  private Chat noted(Chat chat, Run run) {
    return chat.training().history().sessions().stream()
        .filter(session -> session.run().equals(run.id()))
        .findFirst()
        .map(session -> judge.heard(chat, session.with(run.answers())))
        .orElse(chat);
  }

  /// The questions are closed, answered or not. What was reached with a session that was too much
  /// is told another time.
  Turn summed(Chat chat, Run run, Instant now) {
    List<Session> sessions = chat.training().history().sessions();
    Optional<Session> session =
        sessions.stream().filter(one -> one.run().equals(run.id())).findFirst();
    Answers answers = run.answers();
    Optional<Verdict> verdict = session.flatMap(Session::verdict);
    Counted counted =
        verdict.filter(Verdict::isRed).isPresent()
            ? new Counted(chat.everyday().keeping(), List.of())
            : counting.counted(
                chat.everyday().keeping(), chat.training(), KeepingAtIt.breaks(chat, now), now);
    Reply summed =
        new SessionReply.Summed(
            summary(run, session.map(Session::at).orElse(now)),
            new Change(answers.before(), answers.after()),
            verdict,
            new Encouragement(occasion(run, sessions), run.id().number() % Encouragement.WORDS),
            counted.reached());
    Chat home = chat.everyday(chat.everyday().with(counted.keeping())).at(new Place.Home());
    Turn told = Turn.saying(home, summed);
    return asksForTheClock(chat)
        ? told.with(Zoning.asked(told.chat(), now)).and(new SessionReply.ZoneAsked(now))
        : told;
  }

  /// It is asked once, after the first session.
  private static boolean asksForTheClock(Chat chat) {
    Training training = chat.training();
    return training.wishes().zone().isEmpty()
        && training.wishes().mornings() instanceof Mornings.At
        && training.history().sessions().stream().filter(one -> !one.done().isEmpty()).count() == 1;
  }

  /// Never praise for pain: what was stopped for it was stopped in time.
  private static Occasion occasion(Run run, List<Session> sessions) {
    Answers answers = run.answers();
    boolean hurt =
        answers.leg() == Leg.SPREADING
            || answers.complaint().equals(Optional.of(Complaint.SHARP))
            || answers.worst().isPresent();
    if (!run.over() && hurt) {
      return Occasion.STOPPED_IN_TIME;
    }
    boolean wasAway =
        sessions.size() > 1 && sessions.get(1).at().plus(AWAY).isBefore(sessions.getFirst().at());
    return wasAway
        ? Occasion.BACK_AGAIN
        : run.count(Outcome.DONE) == run.steps().size() ? Occasion.ALL_OF_IT : Occasion.A_LITTLE;
  }

  private static long minutes(Run run, Instant now) {
    return Math.round(Math.max(0, Duration.between(run.begunAt(), now).toSeconds()) / 60.0);
  }

  static Reply.Summary summary(Run run, Instant now) {
    return new Reply.Summary(
        run.program(),
        run.count(Outcome.DONE),
        run.count(Outcome.SKIPPED),
        run.steps().size(),
        minutes(run, now));
  }
}
