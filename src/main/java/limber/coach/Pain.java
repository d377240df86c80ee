package limber.coach;

/// How much it hurts, on the numeric rating scale that clinics use.
///
/// @param score 0, none, to 10, the worst that one can think of
public record Pain(int score) {

  /// The worst that one can think of.
  public static final int WORST = 10;

  public Pain {
    if (score < 0 || score > WORST) {
      throw new IllegalArgumentException("Pain is told from 0 to 10, not " + score);
    }
  }
}
