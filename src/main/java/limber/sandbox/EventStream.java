package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One open page's line of server-sent events. Events wait in a bounded queue; a page that does not
/// read is cut off, connects again and starts from the history.
final class EventStream {
  private static final int MOST_WAITING = 1000;
  private static final long KEEP_OPEN_SECONDS = 15;
  private static final String END = "";

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING + 1);

  /// Puts an event into the line without waiting.
  void send(String event, JsonNode data) {
    if (waiting.size() >= MOST_WAITING) {
      waiting.clear();
      end();
      return;
    }
    offer("event: " + event + "\ndata: " + Json.text(data) + "\n\n");
  }

  /// Lets [#serve] return once it has written what is in the line.
  void end() {
    offer(END);
  }

  private void offer(String written) {
    if (!waiting.offer(written)) {
      waiting.clear();
    }
  }

  /// Writes events to the page until one of the two sides ends it.
  void serve(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        @Nullable String next = waiting.poll(KEEP_OPEN_SECONDS, TimeUnit.SECONDS);
        if (END.equals(next)) {
          return;
        }
        out.write((next == null ? ": still here\n\n" : next).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }
}
