package limber.serve;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries what the store failed at again until it works: what fails there is the disk, and to give
/// up would lose a message.
///
/// @param pause lets time pass between tries
record Patience(Pause pause) {

  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

  /// What the store gives in the end.
  ///
  /// @throws InterruptedException where the service is being closed
  <T> T until(Supplier<T> work) throws InterruptedException {
    Backoff backoff = new Backoff();
    while (true) {
      try {
        return work.get();
      } catch (IllegalStateException storeFailed) {
        LOG.error("The store failed and is tried again: {}", storeFailed.getMessage());
        pause.pause(backoff.next());
      }
    }
  }

  /// Returns once the store has done it.
  ///
  /// @throws InterruptedException where the service is being closed
  void untilDone(Runnable work) throws InterruptedException {
    var _ =
        until(() -> {
          work.run();
          return true;
        });
  }
}
