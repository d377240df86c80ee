package limber.coach;

/// How much somebody wants to do.
///
/// @param minutes of a session, 1 to 60
/// @param days of a week on which there is one, 2 to 7
public record Rhythm(int minutes, int days) {

  /// The fewest days of a week.
  public static final int FEWEST_DAYS = 2;

  /// The most days of a week.
  public static final int MOST_DAYS = 7;

  private static final int MOST_MINUTES = 60;

  public Rhythm {
    if (minutes < 1 || minutes > MOST_MINUTES || days < FEWEST_DAYS || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "A plan has 1 to 60 minutes on 2 to 7 days, not %d on %d".formatted(minutes, days));
    }
  }
}
