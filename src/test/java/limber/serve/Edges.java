package limber.serve;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/// The edges of a service in a test: nobody watches, and time stands still but for what the test
/// does.
final class Edges {

  private Edges() {}

  static Service.Edges of(InstantSource clock, Pause pause, Mouth mouth) {
    return new Service.Edges(clock, pause, Edges::never, mouth, Watcher.nobody());
  }

  /// The next beat does not come until the service is closed.
  private static void never(Duration length) throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
