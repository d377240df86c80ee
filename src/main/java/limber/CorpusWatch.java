package limber;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import limber.corpus.Fingerprint;
import limber.serve.Pause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices that files have changed, by looking at them once a second.
///
/// It acts when two looks running agree, for somebody may be in the middle of saving. It looks
/// instead of having the system tell it, which works alike on every machine, on network folders,
/// and where the whole folder is put in another's place.
final class CorpusWatch implements AutoCloseable {

  /// How long it waits between two looks.
  static final Duration BETWEEN = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);

  private final Supplier<Fingerprint> look;
  private final Pause pause;
  private final Runnable changed;
  private @Nullable Thread thread;

  /// @param look what the files look like now
  /// @param changed is run each time they have changed
  CorpusWatch(Supplier<Fingerprint> look, Pause pause, Runnable changed) {
    this.look = look;
    this.pause = pause;
    this.changed = changed;
  }

  /// Watches in the background until it is closed.
  ///
  /// @param known what the files looked like when they were last read
  void begin(Fingerprint known) {
    thread = Thread.ofVirtual().name("corpus").start(() -> watch(known));
  }

  /// Watches until the calling thread is interrupted.
  void watch(Fingerprint known) {
    Fingerprint read = known;
    Fingerprint before = known;
    try {
      while (true) {
        pause.pause(BETWEEN);
        Fingerprint now = look.get();
        if (now.equals(before) && !now.equals(read)) {
          read = now;
          act();
        }
        before = now;
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reading a corpus is a second's work without a rest in it, which on a virtual thread would keep
  /// others waiting that answer people. Whatever it ends in, the watch goes on.
  private void act() throws InterruptedException {
    try {
      CompletableFuture.runAsync(changed).get();
    } catch (ExecutionException bug) {
      LOG.error("A changed corpus could not be loaded.", bug.getCause());
      LOG.debug("Where it failed", bug);
    }
  }

  /// Whether it has begun and not ended.
  boolean isWatching() {
    return thread != null && thread.isAlive();
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
