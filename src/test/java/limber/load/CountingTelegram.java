package limber.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Telegram that hands out updates as fast as they are asked for and takes every message, so that
/// it costs little beside the bot. It checks nothing; the sandbox does that.
final class CountingTelegram implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CHAT =
      Pattern.compile("name=\"chat_id\"[^0-9-]*(?:Content-Length: [0-9]+\\s+)?([0-9]+)");
  private static final int BATCH = 100;

  private final HttpServer server;
  private final BlockingQueue<String> updates = new LinkedBlockingQueue<>();
  private final AtomicInteger nextUpdate = new AtomicInteger(1);
  private final AtomicInteger nextMessage = new AtomicInteger(1);
  private final Map<Long, Queue<Long>> asked = new ConcurrentHashMap<>();
  private final Queue<Long> latencies = new ConcurrentLinkedQueue<>();
  private final Queue<Long> unasked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();

  private CountingTelegram(HttpServer server) {
    this.server = server;
  }

  static CountingTelegram start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
    CountingTelegram telegram = new CountingTelegram(server);
    server.createContext("/", telegram::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return telegram;
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /// Somebody writes.
  ///
  /// @param due when it was to be written, by [System#nanoTime]; the answer is timed from then
  void say(long chat, String text, long due) {
    asked.computeIfAbsent(chat, any -> new ConcurrentLinkedQueue<>()).add(due);
    write(chat, text);
  }

  /// Somebody writes to whom no answer is waited for.
  void shout(long chat, String text) {
    asked.computeIfAbsent(chat, any -> new ConcurrentLinkedQueue<>());
    write(chat, text);
  }

  private void write(long chat, String text) {
    int id = nextUpdate.getAndIncrement();
    String entities =
        text.startsWith("/")
            ? ",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":%d}]"
                .formatted(text.length())
            : "";
    updates.add(
        """
        {"update_id":%d,"message":{"message_id":%d,"date":1795000000,"text":"%s"%s,\
        "chat":{"id":%d,"type":"private","first_name":"A"},\
        "from":{"id":%d,"is_bot":false,"first_name":"A"}}}\
        """
            .formatted(id, nextMessage.getAndIncrement(), text, entities, chat, chat));
  }

  /// How many messages were answered since the last [#takeLatencies].
  int answered() {
    return answered.get();
  }

  /// Waits until so many messages were answered since the last [#takeLatencies].
  ///
  /// @throws IllegalStateException where that takes longer
  void await(int count, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (answered() < count) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "Only %d of %d were answered.".formatted(answered(), count));
      }
      LockSupport.parkNanos(1_000_000);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  /// The times from what was said to its answer, in nanoseconds, in no order; and begins to count
  /// anew.
  List<Long> takeLatencies() {
    List<Long> taken = new ArrayList<>();
    for (Long one = latencies.poll(); one != null; one = latencies.poll()) {
      taken.add(one);
    }
    answered.set(0);
    return taken;
  }

  /// When what was said to those who never wrote came, by [System#nanoTime].
  Queue<Long> unasked() {
    return unasked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body = exchange.getRequestBody().readAllBytes();
      byte[] reply =
          ("{\"ok\":true,\"result\":"
                  + result(path.substring(path.lastIndexOf('/') + 1), body)
                  + "}")
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, reply.length);
      exchange.getResponseBody().write(reply);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private String result(String method, byte[] body) throws IOException, InterruptedException {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> "{\"id\":1,\"is_bot\":true,\"first_name\":\"L\",\"username\":\"l_bot\"}";
      case "getupdates" -> served(JSON.readTree(body));
      case "sendmessage" -> sent(JSON.readTree(body).path("chat_id").asLong());
      case "sendphoto", "sendanimation" -> sent(chat(body));
      default -> "true";
    };
  }

  private String served(JsonNode call) throws InterruptedException {
    List<String> batch = new ArrayList<>();
    String first = updates.poll(call.path("timeout").asInt(), TimeUnit.SECONDS);
    if (first != null) {
      batch.add(first);
      updates.drainTo(batch, BATCH - 1);
    }
    return "[" + String.join(",", batch) + "]";
  }

  /// To whom a picture goes, which comes as a form.
  private static long chat(byte[] form) {
    Matcher field = CHAT.matcher(new String(form, StandardCharsets.ISO_8859_1));
    return field.find() ? Long.parseLong(field.group(1)) : 0;
  }

  private String sent(long chat) {
    Queue<Long> waiting = asked.get(chat);
    Long due = waiting == null ? null : waiting.poll();
    if (due != null) {
      latencies.add(System.nanoTime() - due);
      answered.incrementAndGet();
    } else if (waiting == null) {
      unasked.add(System.nanoTime());
    }
    return "{\"message_id\":%d,\"date\":1795000000,\"chat\":{\"id\":%d,\"type\":\"private\"},\"text\":\"x\"}"
        .formatted(nextMessage.getAndIncrement(), chat);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
