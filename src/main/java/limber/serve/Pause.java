package limber.serve;

import java.time.Duration;

/// Waits for a while; a port, so that tests need not.
@FunctionalInterface
public interface Pause {

  /// Returns after `length`.
  ///
  /// @throws InterruptedException where the service is being closed
  void pause(Duration length) throws InterruptedException;

  /// A real wait.
  static Pause real() {
    return Thread::sleep;
  }
}
