package limber.coach;

/// Tells one walk through a routine from another in the same chat, so that an old button is known.
///
/// @param number 1 for a chat's first run, then counting up
public record RunId(int number) {
  public RunId {
    if (number < 1) {
      throw new IllegalArgumentException("Runs are counted from 1, not " + number);
    }
  }

  /// The id of the run after this one.
  public RunId next() {
    return new RunId(number + 1);
  }
}
