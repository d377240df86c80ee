package limber.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where all requests come in. It turns away those that a foreign web page could make a browser
/// send, and sends the others to the Bot API, the page's requests or the page's files.
final class Front implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final BotGate gate;
  private final PageApi page;
  private final StaticPage files = new StaticPage();

  Front(BotGate gate, PageApi page) {
    this.gate = gate;
    this.page = page;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    try {
      route(exchange);
    } catch (IOException e) {
      LOG.debug("A connection ended early.", e);
      exchange.close();
    } catch (RuntimeException e) {
      LOG.error("The sandbox failed at a request.", e);
      if (exchange.getResponseCode() < 0) {
        Http.json(exchange, 500, Refusal.internal().answer().body());
      }
      exchange.close();
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
    if (!isForUs(exchange)) {
      Http.error(exchange, 403, "The sandbox only answers to localhost.");
    } else if (path.matches("/bot[^/]+/.*")) {
      gate.call(exchange, path);
    } else if (path.matches("/file/bot[^/]+/.*")) {
      gate.download(exchange, path);
    } else if (path.startsWith("/sandbox/")) {
      page.handle(exchange, path);
    } else {
      files.handle(exchange, path);
    }
  }

  /// A foreign name for this machine gives itself away in `Host`, a foreign page in `Origin`.
  private static boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    return host != null
        && OURSELVES.contains(host.replaceFirst(":[0-9]+$", ""))
        && (origin == null || isOurs(origin));
  }

  private static boolean isOurs(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host != null && OURSELVES.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
