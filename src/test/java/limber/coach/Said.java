package limber.coach;

import java.util.Optional;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;

/// Answers in the making.
///
/// @param answers so far
record Said(Answers answers) {

  static Said nothing() {
    return new Said(Answers.none());
  }

  /// A session that began with this much pain.
  static Said from(int before) {
    return new Said(
        new Answers(
            pain(before),
            Optional.empty(),
            Optional.empty(),
            Leg.NO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  Said during(int worst) {
    return new Said(
        new Answers(
            answers.before(),
            pain(worst),
            answers.after(),
            answers.leg(),
            answers.complaint(),
            answers.effort(),
            answers.morning()));
  }

  Said after(int after) {
    return new Said(
        new Answers(
            answers.before(),
            answers.worst(),
            pain(after),
            answers.leg(),
            answers.complaint(),
            answers.effort(),
            answers.morning()));
  }

  Said leg(Leg leg) {
    return new Said(
        new Answers(
            answers.before(),
            answers.worst(),
            answers.after(),
            leg,
            answers.complaint(),
            answers.effort(),
            answers.morning()));
  }

  Said complaint(Complaint complaint) {
    return new Said(
        new Answers(
            answers.before(),
            answers.worst(),
            answers.after(),
            answers.leg(),
            Optional.of(complaint),
            answers.effort(),
            answers.morning()));
  }

  Said effort(Effort effort) {
    return new Said(
        new Answers(
            answers.before(),
            answers.worst(),
            answers.after(),
            answers.leg(),
            answers.complaint(),
            Optional.of(effort),
            answers.morning()));
  }

  Said morning(Morning morning) {
    return new Said(
        new Answers(
            answers.before(),
            answers.worst(),
            answers.after(),
            answers.leg(),
            answers.complaint(),
            answers.effort(),
            Optional.of(morning)));
  }

  private static Optional<Pain> pain(int score) {
    return Optional.of(new Pain(score));
  }
}
