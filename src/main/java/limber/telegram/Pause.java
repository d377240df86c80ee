package limber.telegram;

import java.time.Duration;

/// Lets time pass.
@FunctionalInterface
public interface Pause {

  /// Returns after `length`.
  ///
  /// @throws InterruptedException where the waiting is cut short
  void pause(Duration length) throws InterruptedException;
}
