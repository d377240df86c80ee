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

  /// After they told their pain before it.
  public Answers before(Pain pain) {
    return new Answers(Optional.of(pain), worst, after, leg, complaint, effort, morning);
  }

  /// After they told their pain in the middle of it.
  public Answers felt(Pain pain) {
    Pain most = worst.filter(other -> other.score() > pain.score()).orElse(pain);
    return new Answers(before, Optional.of(most), after, leg, complaint, effort, morning);
  }

  /// After they told their pain after it.
  public Answers after(Pain pain) {
    return new Answers(before, worst, Optional.of(pain), leg, complaint, effort, morning);
  }

  /// After they told whether pain has moved further down a leg.
  public Answers leg(Leg told) {
    return new Answers(before, worst, after, told, complaint, effort, morning);
  }

  /// After they said this in the middle of it.
  public Answers complaining(Complaint said) {
    Complaint gravest = complaint.filter(other -> other.compareTo(said) < 0).orElse(said);
    return new Answers(before, worst, after, leg, Optional.of(gravest), effort, morning);
  }

  /// After they told how hard it was.
  public Answers effort(Effort told) {
    return new Answers(before, worst, after, leg, complaint, Optional.of(told), morning);
  }

  /// After they told how their back was the next morning.
  public Answers morning(Morning told) {
    return new Answers(before, worst, after, leg, complaint, effort, Optional.of(told));
  }
}
