package limber;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// People who talk with the bot side by side, each by a script in a chat of their own. Chats are
/// numbered from 1; the script of a chat follows from the seed.
final class Crowd implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 300;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final URI sandbox;
  private final long seed;
  private final Map<Integer, List<String>> told = new TreeMap<>();
  private final AtomicInteger chats = new AtomicInteger();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final List<CompletableFuture<Void>> lanes = new ArrayList<>();

  /// How much the bot has shown to all of them; guarded by this.
  private int shown;

  Crowd(URI sandbox, long seed) {
    this.sandbox = sandbox;
    this.seed = seed;
  }

  /// The script of a chat.
  static Script script(long seed, int chat) {
    return Script.by(seed * 1_000_003 + chat);
  }

  /// Begins to talk in so many chats at a time; when one is over, another begins.
  ///
  /// @param most how many chats there are in all, at most
  Crowd talk(int sideBySide, int most) {
    for (int i = 0; i < sideBySide; i++) {
      lanes.add(CompletableFuture.runAsync(() -> oneByOne(most), threads));
    }
    return this;
  }

  private void oneByOne(int most) {
    while (!enough.get()) {
      int chat = chats.incrementAndGet();
      if (chat > most) {
        chats.decrementAndGet();
        return;
      }
      talkIn(chat);
    }
  }

  private void talkIn(int chat) {
    try (Guest guest = new Guest(http, sandbox, chat, this::count)) {
      guest.follow(script(seed, chat));
      synchronized (this) {
        told.put(chat, guest.told());
      }
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("A chat could not be opened.", failed);
    }
  }

  private synchronized void count() {
    shown++;
    notifyAll();
  }

  /// How much the bot has shown to all of them so far.
  synchronized int shown() {
    return shown;
  }

  /// Waits until it has shown so much.
  synchronized void awaitShown(int number) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (shown < number) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("The bot shows nothing any more, after " + shown);
      }
      try {
        wait(left);
      } catch (InterruptedException hurried) {
        throw new AssertionError(hurried);
      }
    }
  }

  /// No other chats are begun.
  void endSoon() {
    enough.set(true);
  }

  /// Waits until all have done what their scripts say.
  void awaitEnd() {
    CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new))
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /// What was said in each chat.
  synchronized Map<Integer, List<String>> told() {
    return Map.copyOf(told);
  }

  @Override
  public void close() {
    enough.set(true);
    http.shutdownNow();
    threads.shutdownNow();
  }
}
