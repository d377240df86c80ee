package limber.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

/// Tells whoever watches over the service how it is.
///
/// The answer is
/// `{"status":"up","search":"meaning","since":"2026-11-22T09:00:00Z","signs":"words"}`: what
/// questions are understood by at this moment ([GoesBy]), since when the service is up, and what
/// warning signs are noticed by. It holds nothing about the people who use it.
///
/// @param senses what the service goes by; asked for each answer
/// @param since in whole seconds
record Health(Supplier<Senses> senses, Instant since) implements Page {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET" -> {
        byte[] body = report();
        describe(exchange, body);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
      case "HEAD" -> {
        describe(exchange, report());
        exchange.sendResponseHeaders(200, -1);
      }
      default -> {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
      }
    }
  }

  /// The server itself leaves the length of what is not sent out.
  private static void describe(HttpExchange exchange, byte[] body) {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
  }

  private byte[] report() {
    Senses now = senses.get();
    return JSON.createObjectNode()
        .put("status", "up")
        .put("search", now.search().word())
        .put("since", since.toString())
        .put("signs", now.signs().word())
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
