package limber.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// The files of the chat page, from the class path's folder `sandbox`. A name has no slash and does
/// not start with a dot, so nothing outside that folder can be reached.
final class StaticPage {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  void handle(HttpExchange exchange, String path) throws IOException {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    if (!exchange.getRequestMethod().equals("GET") || !NAME.matcher(name).matches()) {
      Http.error(exchange, 404, "There is nothing at this address.");
      return;
    }
    try (InputStream in = StaticPage.class.getResourceAsStream("/sandbox/" + name)) {
      if (in == null) {
        Http.error(exchange, 404, "This sandbox comes without the file " + name + ".");
        return;
      }
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      Http.send(exchange, 200, ContentTypes.of(name), in.readAllBytes());
    }
  }
}
