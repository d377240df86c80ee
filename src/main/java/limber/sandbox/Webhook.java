package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/// Posts updates to the bot's address: each chat's in order, different chats side by side. What the
/// bot does not take with a 2xx is posted again, later each time.
final class Webhook implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final long LONGEST_RETRY_AFTER_SECONDS = 3600;

  private final UpdateQueue updates;
  private final Target target;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore connections;
  private final Set<String> chatsUnderWay = new HashSet<>(); // guarded by the queue
  private volatile Optional<Failure> lastFailure = Optional.empty();

  /// Where to post.
  ///
  /// @param secret what the bot recognises us by; empty for none
  record Target(URI url, String secret, int connections) {}

  private record Failure(Instant at, String message) {}

  private Webhook(UpdateQueue updates, Target target) {
    this.updates = updates;
    this.target = target;
    this.connections = new Semaphore(target.connections());
  }

  static Webhook start(UpdateQueue updates, Target target) {
    Webhook webhook = new Webhook(updates, target);
    webhook.threads.execute(webhook::hand);
    return webhook;
  }

  private void hand() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        connections.acquire();
        Optional<UpdateQueue.Pending> next = updates.claim(chatsUnderWay);
        if (next.isEmpty()) {
          return;
        }
        threads.execute(() -> deliver(next.get()));
      }
    } catch (InterruptedException | RejectedExecutionException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void deliver(UpdateQueue.Pending update) {
    try {
      Duration pause = FIRST_PAUSE;
      Optional<Duration> wait = post(update);
      while (wait.isPresent()) {
        Thread.sleep(wait.get().isZero() ? pause : wait.get());
        pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
        wait = post(update);
      }
      updates.delivered(update, chatsUnderWay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: the update stays in the queue
    } finally {
      connections.release();
    }
  }

  /// Posts once. Nothing when it was taken, else how long the bot asked to wait (zero: it did not).
  private Optional<Duration> post(UpdateQueue.Pending update) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.url())
            .timeout(ANSWER_WITHIN)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Json.bytes(update.update())));
    if (!target.secret().isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", target.secret());
    }
    try {
      HttpResponse<Void> response = client.send(request.build(), BodyHandlers.discarding());
      if (response.statusCode() / 100 == 2) {
        return Optional.empty();
      }
      fail("Wrong response from the webhook: " + response.statusCode());
      return Optional.of(retryAfter(response));
    } catch (IOException e) {
      fail("Connection failed");
      return Optional.of(Duration.ZERO);
    }
  }

  private static Duration retryAfter(HttpResponse<Void> response) {
    String seconds = response.headers().firstValue("Retry-After").orElse("");
    return seconds.matches("[0-9]{1,9}")
        ? Duration.ofSeconds(Math.min(Long.parseLong(seconds), LONGEST_RETRY_AFTER_SECONDS))
        : Duration.ZERO;
  }

  private void fail(String message) {
    lastFailure = Optional.of(new Failure(Instant.now(), message));
  }

  /// Puts what getWebhookInfo tells.
  void describe(ObjectNode info) {
    info.put("url", target.url().toString()).put("max_connections", target.connections());
    lastFailure.ifPresent(failure ->
        info.put("last_error_date", failure.at().getEpochSecond())
            .put("last_error_message", failure.message()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.shutdownNow();
  }
}
