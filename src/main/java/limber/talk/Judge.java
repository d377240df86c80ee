package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Aftermath;
import limber.coach.Answers;
import limber.coach.Answers.Leg;
import limber.coach.Concluding;
import limber.coach.Course;
import limber.coach.History;
import limber.coach.Judging;
import limber.coach.Person;
import limber.coach.Program;
import limber.coach.Session;
import limber.coach.Start;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Intake;

/// What the pain rule says, to those who lead a session.
final class Judge {

  private final Judging judging;
  private final Concluding concluding;
  private final Aftermath aftermath;
  private final Intake intake;

  Judge(Corpus corpus) {
    this.judging = new Judging(corpus.coaching().painRule());
    this.concluding = new Concluding(corpus);
    this.aftermath = new Aftermath(corpus);
    this.intake = corpus.intake();
  }

  /// The chat in which a session is remembered with all that was said about it, what the rule says
  /// about it, and what that changes for the next one.
  Chat heard(Chat chat, Session session) {
    Person person = Knowledge.of(intake, chat).byTheCheck();
    return chat.training(concluding.heard(chat.training(), session, person));
  }

  /// What follows at once in the middle of a step.
  ///
  /// @param moment what is told now, and the pain before the session
  Course during(Answers moment, History before, Instant now) {
    return judging.during(moment, before, now);
  }

  /// What speaks against a session with what was told before it; empty where it may begin.
  Optional<Verdict> against(Program program, Answers answers, History before, Instant now) {
    return judging.before(answers, before, now) instanceof Start.Instead(Verdict verdict, _)
            && told(answers)
            && !judging.isInstead(program)
        ? Optional.of(verdict)
        : Optional.empty();
  }

  private static boolean told(Answers answers) {
    return answers.before().isPresent() || answers.leg() == Leg.SPREADING;
  }

  /// The session that makes this a red day; empty where it is none.
  Optional<Session> redDay(Chat chat, Instant now) {
    return aftermath.redDay(chat.training().history(), now);
  }

  /// What is said where one exercise on its own waits on a red day; empty where it may begin.
  Optional<Reply> holding(Chat chat, Program program, Instant now) {
    return aftermath
        .holding(program, chat.training().history(), now)
        .flatMap(red ->
            red.verdict().map(verdict -> new SessionReply.Held(verdict, red.answers().leg())));
  }

  /// Whether something is for a red day, be it one exercise on its own.
  boolean isForRedDays(Program program) {
    return aftermath.isForRedDays(program);
  }

  /// Whether something is what there is instead of a session on a day that is red.
  boolean isInstead(Program program) {
    return judging.isInstead(program);
  }
}
