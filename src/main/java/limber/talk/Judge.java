package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Leg;
import limber.coach.Course;
import limber.coach.History;
import limber.coach.Judging;
import limber.coach.Program;
import limber.coach.Start;
import limber.coach.Verdict;
import limber.corpus.PainRule;

/// What the pain rule says, to those who lead a session.
final class Judge {

  private final Judging judging;

  Judge(PainRule rule) {
    this.judging = new Judging(rule);
  }

  /// What the rule says about a session; empty where nothing was told that it goes by.
  Optional<Verdict> verdict(Answers answers, History before, Instant at) {
    return isTold(answers) ? Optional.of(judging.verdict(answers, before, at)) : Optional.empty();
  }

  private static boolean isTold(Answers answers) {
    return answers.worst().isPresent()
        || answers.after().isPresent()
        || answers.complaint().isPresent()
        || answers.morning().isPresent()
        || answers.leg() == Leg.SPREADING;
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
