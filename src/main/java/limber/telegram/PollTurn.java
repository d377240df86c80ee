package limber.telegram;

/// Whose turn it is to poll, where several processes are one bot: Telegram gives its updates to one
/// at a time.
@FunctionalInterface
public interface PollTurn {

  /// Whether it is this process's turn, now. Asked before each poll and, meanwhile, every two
  /// seconds; where it throws, it is asked again later.
  boolean isOurs();

  /// The turn of a process that is alone.
  static PollTurn always() {
    return () -> true;
  }
}
