package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Answers as a test has written it down, over real HTTP on this machine, and tells what was asked.
final class ScriptedTelegram implements AutoCloseable {

  static final String TOKEN = "1000000001:scripted-token-of-35-characters-0000";

  /// A call that came in.
  record Request(String method, JsonNode parameters) {}

  /// What to answer.
  @FunctionalInterface
  interface Script {
    void play(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, Deque<Script>> scripts = new ConcurrentHashMap<>();
  private final Map<String, BlockingQueue<Request>> requests = new ConcurrentHashMap<>();

  ScriptedTelegram() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/bot" + TOKEN + "/", this::serve);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  TelegramSettings settings() {
    return new TelegramSettings(
        TOKEN, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  /// Adds to what the next calls of a method are answered.
  ScriptedTelegram on(String method, Script... answers) {
    Deque<Script> script =
        scripts.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>());
    synchronized (script) {
      script.addAll(List.of(answers));
    }
    return this;
  }

  /// The next call of a method, in the order in which they came, within ten seconds.
  Request next(String method) throws InterruptedException {
    Request request = asked(method).poll(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("Nobody called " + method + " within ten seconds.");
    }
    return request;
  }

  /// The calls of a method that nobody has looked at.
  BlockingQueue<Request> asked(String method) {
    return requests.computeIfAbsent(
        method.toLowerCase(Locale.ROOT), _ -> new LinkedBlockingQueue<>());
  }

  static Script result(String json) {
    return answer(200, "{\"ok\":true,\"result\":" + json + "}");
  }

  static Script error(int code, String description) {
    return error(code, description, "{}");
  }

  static Script error(int code, String description, String parameters) {
    return answer(
        code,
        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
            .formatted(code, description, parameters));
  }

  static Script answer(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /// Closes the connection without an answer.
  static Script drop() {
    return HttpExchange::close;
  }

  static Script updates(String... updates) {
    return result("[" + String.join(",", updates) + "]");
  }

  static String text(long update, long chat, String words) {
    return """
    {"update_id":%d,"message":{"message_id":7,"date":1700000000,"text":"%s",
     "from":{"id":%d,"is_bot":false,"first_name":"A"},"chat":{"id":%d,"type":"private"}}}\
    """
        .formatted(update, words, chat, chat);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      JsonNode parameters = Wire.JSON.readTree(exchange.getRequestBody());
      Script script = script(method);
      asked(method).add(new Request(method, parameters));
      script.play(exchange);
    }
  }

  private Script script(String method) {
    Deque<Script> script = scripts.computeIfAbsent(method, _ -> new ArrayDeque<>());
    synchronized (script) {
      return script.isEmpty() ? usual(method) : script.pop();
    }
  }

  private Script usual(String method) {
    return switch (method) {
      case "getupdates" -> this::hold;
      case "getme" -> result("{\"id\":1,\"is_bot\":true,\"username\":\"limber_bot\"}");
      case "sendmessage", "editmessagetext" ->
          result(
              "{\"message_id\":42,\"date\":1700000000,\"chat\":{\"id\":1,\"type\":\"private\"}}");
      default -> result("true");
    };
  }

  /// A long poll during which nothing happens.
  private void hold(HttpExchange exchange) throws IOException {
    try {
      closed.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
    updates().play(exchange);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
