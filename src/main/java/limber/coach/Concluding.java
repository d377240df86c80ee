package limber.coach;

import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;

/// Draws the conclusions of a session, each time that something is said about it: what the pain
/// rule says now, and what that changes for the next one.
public final class Concluding {

  private final Judging judging;
  private final Progression progression;

  /// By the pain rule and the exercises of a corpus.
  public Concluding(Corpus corpus) {
    this.judging = new Judging(corpus.coaching().painRule());
    this.progression = new Progression(corpus);
  }

  /// The training after a session is over, or more was said about the newest one. What it changed
  /// before is taken back first, so that it counts once however often somebody answers. Nothing
  /// changes by a session that is not the newest any more, by one exercise on its own, or by what
  /// is done instead of a session, save that it is remembered.
  ///
  /// @param session with all that was said about it; its verdict and shifts are worked out here
  public Training heard(Training training, Session session, Person person) {
    History before = training.history().before(session.run());
    Verdict verdict = judging.verdict(session.answers(), before, session.at());
    List<Shift> former = former(training.history(), session.run());
    if (!isNewest(session, training.history()) || !trains(session)) {
      return training.with(training.history().with(session.judged(verdict, former)));
    }
    Habits habits = new Habits(training.habits()).without(former);
    Training past = training.with(before).with(habits.all());
    List<Shift> shifts = progression.outlook(session, verdict, past, person).shifts();
    return training
        .with(habits.after(shifts).all())
        .with(training.history().with(session.judged(verdict, shifts)));
  }

  private boolean trains(Session session) {
    return !session.program().isOneExercise() && !judging.isInstead(session.program());
  }

  private static boolean isNewest(Session session, History history) {
    return history
        .latest()
        .filter(latest -> latest.run().number() > session.run().number())
        .isEmpty();
  }

  private static List<Shift> former(History history, RunId run) {
    Optional<Session> session =
        history.sessions().stream().filter(one -> one.run().equals(run)).findFirst();
    return session.map(Session::shifts).orElse(List.of());
  }
}
