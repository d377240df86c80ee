package limber.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// What is at one path of the [Front].
@FunctionalInterface
interface Page {

  /// Answers a request; the exchange is closed afterwards.
  void answer(HttpExchange exchange) throws IOException;
}
