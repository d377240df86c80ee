package limber.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The page behind which a [Postbox] is: `POST`, with the secret, and at most a mebibyte. Whoever
/// does not show the secret is turned away before anything of the post is read.
final class Posts implements Page {

  private static final Logger LOG = LoggerFactory.getLogger(Posts.class);
  private static final int LONGEST = 1 << 20;

  private final Postbox postbox;

  Posts(Postbox postbox) {
    this.postbox = postbox;
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      exchange.sendResponseHeaders(405, -1);
      return;
    }
    String shown = exchange.getRequestHeaders().getFirst(postbox.secretHeader());
    if (shown == null || !postbox.admits(shown)) {
      turnAway(exchange, 401);
      return;
    }
    Optional<byte[]> post = post(exchange);
    if (post.isEmpty()) {
      turnAway(exchange, 413);
      return;
    }
    exchange.sendResponseHeaders(status(post.get()), -1);
  }

  /// What is not read cannot be followed by another post on the same connection, so whoever sent it
  /// is told that it ends here.
  private static void turnAway(HttpExchange exchange, int status) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(status, -1);
  }

  private static Optional<byte[]> post(HttpExchange exchange) throws IOException {
    if (declared(exchange) > LONGEST) {
      return Optional.empty();
    }
    byte[] post = exchange.getRequestBody().readNBytes(LONGEST + 1);
    return Optional.of(post).filter(read -> read.length <= LONGEST);
  }

  /// The length that the post says it has; 0 where it says none.
  private static long declared(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }

  private int status(byte[] post) {
    try {
      return switch (postbox.take(post)) {
        case KEPT -> 200;
        case NOT_KEPT -> 500;
        case NOT_UNDERSTOOD -> 400;
      };
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return 503;
    } catch (RuntimeException | Error bug) {
      LOG.error("A post could not be taken: {}", bug.getClass().getName());
      return 500;
    }
  }
}
