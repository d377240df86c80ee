package limber.serve;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import limber.talk.ChatId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A mailbox for each chat that has something to do, each on a virtual thread of its own: chats run
/// side by side, one chat strictly in order. An empty mailbox takes no room.
final class Mailboxes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Mailboxes.class);

  /// How long work that has begun may take to finish once the mailboxes are closed.
  private static final Duration GRACE = Duration.ofMillis(1_800);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<ChatId, Queue<Job>> boxes = new HashMap<>();
  private boolean closed;

  /// Something to do for a chat.
  interface Job {
    /// Does it.
    ///
    /// @throws InterruptedException where the mailboxes are being closed
    void run() throws InterruptedException;
  }

  /// Puts a job into a chat's mailbox; it runs after all that were put there before. Once the
  /// mailboxes are closed nothing more is taken: whatever it was, it is still in the store.
  synchronized void post(ChatId chat, Job job) {
    if (closed) {
      return;
    }
    Queue<Job> waiting = boxes.get(chat);
    if (waiting != null) {
      waiting.add(job);
      return;
    }
    Queue<Job> box = new ArrayDeque<>();
    box.add(job);
    boxes.put(chat, box);
    threads.execute(() -> empty(chat));
  }

  /// Whatever a job ends in, the next one runs: a chat without its thread would be silent for ever.
  private void empty(ChatId chat) {
    for (Job job = next(chat); job != null; job = next(chat)) {
      try {
        job.run();
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error bug) {
        LOG.error("A job for a chat failed: {}", bug.toString());
        LOG.debug("Where it failed", bug);
      }
    }
  }

  private synchronized @Nullable Job next(ChatId chat) {
    Queue<Job> box = boxes.get(chat);
    Job job = box == null ? null : box.poll();
    if (job == null) {
      boxes.remove(chat);
    }
    return job;
  }

  /// Takes nothing more, and waits a moment for what is there to be done.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
