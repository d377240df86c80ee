package limber.coach;

import java.util.Optional;

/// What somebody said about one session; whatever was not said is empty.
///
/// @param before their pain before it
/// @param worst the worst that they told in the middle of it
/// @param after their pain after it
/// @param leg whether pain has moved further down a leg, before or during it
/// @param complaint the gravest thing that they said in words in the middle of it
/// @param effort how hard it was
/// @param morning how their back was the next morning, compared with before
public record Answers(
    Optional<Pain> before,
    Optional<Pain> worst,
    Optional<Pain> after,
    Leg leg,
    Optional<Complaint> complaint,
    Optional<Effort> effort,
    Optional<Morning> morning) {

  /// Whether pain has moved further down a leg than it usually is.
  public enum Leg {
    NOT_SAID,
    NO,
    SPREADING
  }

  /// What somebody says in words in the middle of an exercise, the gravest first.
  public enum Complaint {
    SHARP,
    TOO_MUCH
  }

  /// How hard a session was.
  public enum Effort {
    EASY,
    RIGHT,
    HARD
  }

  /// How one's back is in the morning after a session, compared with before it.
  public enum Morning {
    SAME_OR_BETTER,
    A_BIT_WORSE,
    MUCH_WORSE
  }

  /// Nothing was said.
  public static Answers none() {
    return new Answers(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Leg.NOT_SAID,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
