package limber.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Tells whoever watches over the service how it is: `GET /health`, on this machine alone.
///
/// The answer is
/// `{"status":"up","search":"meaning","since":"2026-11-22T09:00:00Z","signs":"words"}`: what
/// questions are understood by at this moment ([GoesBy]), since when the service is up, and what
/// warning signs are noticed by. It holds nothing about the people who use it.
public final class Health implements AutoCloseable {

  private static final String PATH = "/health";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Health(HttpServer server) {
    this.server = server;
  }

  /// Takes the port. Whoever asks before [#begin] waits until then.
  ///
  /// @param port 0 to 65535; 0 takes any free port
  /// @throws IOException where the port cannot be had
  public static Health at(int port) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    return new Health(HttpServer.create(new InetSocketAddress(here, port), 0));
  }

  /// Where it is told, as `http://localhost:PORT/health`.
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
  }

  /// Begins to answer, now that the service is up.
  ///
  /// @param senses what the service goes by at the moment; asked for each answer
  public void begin(Supplier<Senses> senses, InstantSource clock) {
    Instant since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            answer(exchange, () -> report(senses.get(), since));
          }
        });
    server.setExecutor(threads);
    server.start();
  }

  private static void answer(HttpExchange exchange, Supplier<byte[]> report) throws IOException {
    if (!PATH.equals(exchange.getRequestURI().getPath())) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    switch (exchange.getRequestMethod()) {
      case "GET" -> {
        byte[] body = report.get();
        describe(exchange, body);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
      case "HEAD" -> {
        describe(exchange, report.get());
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

  private static byte[] report(Senses senses, Instant since) {
    return JSON.createObjectNode()
        .put("status", "up")
        .put("search", senses.search().word())
        .put("since", since.toString())
        .put("signs", senses.signs().word())
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Gives the port back.
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
