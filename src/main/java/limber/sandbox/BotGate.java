package limber.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The door of the Bot API: it knows the token, lets faults happen and keeps the log.
final class BotGate {
  private static final String HTML =
      "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1>"
          + "</center><hr><center>nginx/1.18.0</center></body></html>";

  private final String token;
  private final BotApi api;
  private final FileStore files;
  private final Faults faults;
  private final RequestLog log;
  private final CountDownLatch closed = new CountDownLatch(1);

  BotGate(String token, BotApi api, FileStore files, Faults faults, RequestLog log) {
    this.token = token;
    this.api = api;
    this.files = files;
    this.faults = faults;
    this.log = log;
  }

  /// Answers `/bot<token>/<method>`.
  void call(HttpExchange exchange, String path) throws IOException {
    String prefix = "/bot" + token + "/";
    if (!path.startsWith(prefix)) {
      answer(exchange, Refusal.unauthorized().answer());
      return;
    }
    try {
      String method = api.nameOf(path.substring(prefix.length()));
      Call call = CallReader.read(method, exchange);
      Optional<Fault> fault = faults.take(call);
      if (fault.isPresent()) {
        fail(exchange, call, fault.get());
      } else {
        answer(exchange, logged(call, api.run(call)));
      }
    } catch (Refusal refusal) {
      answer(exchange, refusal.answer());
    }
  }

  /// Answers `/file/bot<token>/<file_path>`.
  void download(HttpExchange exchange, String path) throws IOException {
    String prefix = "/file/bot" + token + "/";
    Optional<StoredFile> file =
        path.startsWith(prefix) ? files.byPath(path.substring(prefix.length())) : Optional.empty();
    if (file.isPresent()) {
      byte[] content = file.get().upload().content().bytes();
      Http.send(exchange, 200, "application/octet-stream", content);
    } else {
      answer(
          exchange,
          path.startsWith(prefix)
              ? Refusal.notFound("file not found").answer()
              : Refusal.unauthorized().answer());
    }
  }

  private Answer logged(Call call, Answer answer) {
    log.add(call.method(), call.shown(), answer.status());
    return answer;
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    if (answer instanceof Answer.Refused(_, _, var parameters) && parameters.has("retry_after")) {
      exchange.getResponseHeaders().set("Retry-After", parameters.path("retry_after").asText());
    }
    Http.json(exchange, answer.status(), answer.body());
  }

  private void fail(HttpExchange exchange, Call call, Fault fault) throws IOException {
    if (fault.kind() == Fault.Kind.SLOW && !fault.accepted()) {
      pause(fault.millis());
    }
    Optional<Answer> result = fault.carriesOut() ? Optional.of(api.run(call)) : Optional.empty();
    if (fault.kind() == Fault.Kind.SLOW && fault.accepted()) {
      pause(fault.millis());
    }
    log.add(call.method(), call.shown(), statusOf(fault.kind()));
    switch (fault.kind()) {
      case SLOW -> answer(exchange, result.orElseThrow());
      case REPEAT -> answer(exchange, api.run(call.without("offset")));
      case TOO_MANY_REQUESTS -> answer(exchange, Refusal.tooMany(fault.retryAfter()).answer());
      case SERVER_ERROR -> answer(exchange, Refusal.internal().answer());
      case UNAUTHORIZED -> answer(exchange, Refusal.unauthorized().answer());
      case CONFLICT -> answer(exchange, UpdateQueue.otherPoll().answer());
      case HTML -> Http.send(exchange, 502, "text/html", HTML.getBytes(StandardCharsets.UTF_8));
      case EMPTY -> Http.send(exchange, 200, "application/json", new byte[0]);
      case BROKEN_JSON ->
          Http.send(exchange, 200, "application/json", firstHalf(result.orElse(whatever())));
      case DROP -> exchange.close();
    }
  }

  private static int statusOf(Fault.Kind kind) {
    return switch (kind) {
      case TOO_MANY_REQUESTS -> 429;
      case SERVER_ERROR -> 500;
      case HTML -> 502;
      case UNAUTHORIZED -> 401;
      case CONFLICT -> 409;
      case EMPTY, BROKEN_JSON, SLOW, REPEAT -> 200;
      case DROP -> 0;
    };
  }

  private static Answer whatever() {
    return new Answer.Accepted(Json.object().put("message_id", 1));
  }

  private static byte[] firstHalf(Answer answer) {
    byte[] whole = Json.bytes(answer.body());
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private void pause(long millis) throws IOException {
    try {
      if (closed.await(millis, TimeUnit.MILLISECONDS)) {
        throw new IOException("The sandbox was closed while it held back an answer.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The sandbox was closed while it held back an answer.", e);
    }
  }

  void close() {
    closed.countDown();
  }
}
