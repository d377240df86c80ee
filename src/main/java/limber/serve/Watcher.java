package limber.serve;

/// Is told what passes; a port for whoever counts it, or waits for it.
@FunctionalInterface
public interface Watcher {

  /// Something passed a milestone. Called from many threads at once, on the way of the message.
  void passed(Milestone milestone);

  /// Nobody is told.
  static Watcher nobody() {
    return milestone -> {};
  }
}
