package limber.coach;

/// Something that somebody has done so often that it is worth a word.
///
/// @param of what was counted
/// @param count how many
public record Milestone(Of of, int count) {

  /// What is counted.
  public enum Of {
    SESSIONS,
    /// Weeks that were kept.
    WEEKS,
    /// Minutes of walking.
    WALKED
  }
}
