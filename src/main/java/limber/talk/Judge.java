package limber.talk;

import java.time.Instant;
import java.util.Optional;
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
  private final Intake intake;

  Judge(Corpus corpus) {
    this.judging = new Judging(corpus.coaching().painRule());
    this.concluding = new Concluding(corpus);
    this.intake = corpus.intake();
  }

  /// The chat in which a session is remembered with all that was said about it, what the rule says
  /// about it, and what that changes for the next one.
  Chat heard(Chat chat, Session session) {
    Person person = new Knowledge(intake, chat.check().told()).person();
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

  /// Whether something is what there is instead of a session on a day that is red.
  boolean isInstead(Program program) {
    return judging.isInstead(program);
  }
}
