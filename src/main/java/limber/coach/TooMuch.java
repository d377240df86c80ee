package limber.coach;

import java.time.Duration;
import java.time.Instant;
import limber.coach.Answers.Morning;

/// Whether the last session was too much, and not long ago: then there is a walk or relief, and no
/// session.
final class TooMuch {

  /// For so long after it. What is still bad then is for somebody to look at.
  private static final Duration REST = Duration.ofDays(2);

  private TooMuch() {}

  static boolean isOf(History history, Instant now) {
    return history
        .latest()
        .filter(TooMuch::is)
        .filter(session -> now.isBefore(session.at().plus(REST)))
        .isPresent();
  }

  /// Whether a session was too much, by the pain rule or by the morning after it.
  static boolean is(Session session) {
    return session.verdict().filter(Verdict::isRed).isPresent()
        || session.answers().morning().filter(Morning.MUCH_WORSE::equals).isPresent();
  }
}
