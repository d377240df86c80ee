package limber.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// What the service shows by HTTP: how it is at `/health` ([Health]), and where updates are posted
/// to it, a [Postbox]. Nothing else is there.
public final class Front implements AutoCloseable {

  /// The path at which health is told.
  public static final String HEALTH = "/health";

  private static final int CLOSING_SECONDS = 2;

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Front(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(threads);
  }

  /// Takes the port. Whoever asks before [#open] waits until then.
  ///
  /// @param where the port 0 takes any free one
  /// @throws IOException where the port cannot be had
  public static Front at(InetSocketAddress where) throws IOException {
    return new Front(HttpServer.create(where, 0));
  }

  /// Where it is, seen from this machine, as `http://localhost:PORT`.
  public URI address() {
    InetSocketAddress bound = server.getAddress();
    return URI.create("http://" + host(bound.getAddress()) + ":" + bound.getPort());
  }

  private static String host(InetAddress bound) {
    if (bound.isLoopbackAddress() || bound.isAnyLocalAddress()) {
      return "localhost";
    }
    String literal = bound.getHostAddress();
    return literal.contains(":") ? "[" + literal + "]" : literal;
  }

  /// Tells from now on how the service is.
  ///
  /// @param senses what questions are understood by at the moment; asked for each answer
  /// @param clock its time now is since when the service is up
  /// @return itself
  public Front health(Supplier<Senses> senses, InstantSource clock) {
    pages.put(HEALTH, new Health(senses, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    return this;
  }

  /// Lets updates be posted from now on.
  ///
  /// @param path exactly, such as `/updates`; not that of health
  /// @return itself
  public Front posts(String path, Postbox postbox) {
    pages.put(path, new Posts(postbox));
    return this;
  }

  /// Begins to answer.
  public void open() {
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Page page = pages.get(exchange.getRequestURI().getPath());
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    }
  }

  /// Gives the port back. What is being answered may be for two seconds; after that, whatever still
  /// waits for something is called away.
  @Override
  public void close() {
    server.stop(CLOSING_SECONDS);
    threads.shutdownNow();
    try {
      boolean _ = threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
