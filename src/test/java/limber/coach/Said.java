package limber.coach;

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
    return new Said(Answers.none().before(new Pain(before)).leg(Leg.NO));
  }

  Said during(int worst) {
    return new Said(answers.felt(new Pain(worst)));
  }

  Said after(int after) {
    return new Said(answers.after(new Pain(after)));
  }

  Said leg(Leg leg) {
    return new Said(answers.leg(leg));
  }

  Said complaint(Complaint complaint) {
    return new Said(answers.complaining(complaint));
  }

  Said effort(Effort effort) {
    return new Said(answers.effort(effort));
  }

  Said morning(Morning morning) {
    return new Said(answers.morning(morning));
  }
}
