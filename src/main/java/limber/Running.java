package limber;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import limber.telegram.PollWatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A command that runs until it is told to end, by a signal or by Telegram.
final class Running implements PollWatch {

  private static final Logger LOG = LoggerFactory.getLogger(Running.class);

  private final String ready;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<@Nullable String> fatal = new AtomicReference<>();

  /// @param ready what to print once messages come in
  Running(String ready) {
    this.ready = ready;
  }

  @Override
  public void firstPoll() {
    System.out.println(ready);
    System.out.flush();
  }

  @Override
  public void fatal(String sentence) {
    fatal.set(sentence);
    ended.countDown();
  }

  /// Waits for the end, then closes what runs.
  ///
  /// @return the exit code: 0 after a signal, 1 where Telegram refuses for good
  int until(AutoCloseable running) throws Exception {
    Thread closing = new Thread(() -> close(running), "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    ended.await();
    String sentence = fatal.get();
    if (sentence != null) {
      System.err.println(sentence);
    }
    return sentence == null ? 0 : 1;
  }

  private void close(AutoCloseable running) {
    try {
      running.close();
    } catch (Exception failed) {
      LOG.error("Closing failed: {}", failed.toString());
    }
    ended.countDown();
  }
}
