package limber.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// Whole bodies over HTTP.
final class Http {
  private static final int LARGEST_BODY = 1 << 20;

  private Http() {}

  /// The JSON object that a page or a test sent.
  static ObjectNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new Impossible("The body is too large.");
    }
    try {
      if (Json.read(bytes) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // told below, as for any JSON that is no object
    }
    throw new Impossible("The body must be a JSON object.");
  }

  static void json(HttpExchange exchange, int status, JsonNode body) throws IOException {
    send(exchange, status, "application/json", Json.bytes(body));
  }

  /// An answer for the page when it asked for something impossible.
  static void error(HttpExchange exchange, int status, String sentence) throws IOException {
    json(exchange, status, Json.object().put("error", sentence));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
