package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a call from any of the four places where the Bot API takes arguments: the address, a form,
/// a JSON object, a multipart body.
final class CallReader {
  private static final int LARGEST_BODY = 51 << 20;

  private CallReader() {}

  static Call read(String method, HttpExchange exchange) throws IOException {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    readForm(exchange.getRequestURI().getRawQuery(), arguments);
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw Refusal.tooLarge();
    }
    if (body.length > 0) {
      readBody(exchange.getRequestHeaders().getFirst("Content-Type"), body, arguments);
    }
    return new Call(method, arguments);
  }

  private static void readBody(
      @Nullable String contentType, byte[] body, Map<String, Argument> arguments) {
    String type = contentType == null ? "" : contentType;
    switch (type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
      case "application/json" -> readJson(body, arguments);
      case "application/x-www-form-urlencoded" ->
          readForm(new String(body, StandardCharsets.UTF_8), arguments);
      case "multipart/form-data" -> arguments.putAll(Multipart.parse(type, body));
      default -> throw Refusal.strict("content type \"" + type + "\" is not one the Bot API reads");
    }
  }

  private static void readJson(byte[] body, Map<String, Argument> arguments) {
    JsonNode json;
    try {
      json = Json.read(body);
    } catch (IOException e) {
      throw Refusal.bad("can't parse request body as JSON object");
    }
    if (!json.isObject()) {
      throw Refusal.bad("can't parse request body as JSON object");
    }
    json.properties().forEach(e -> arguments.put(e.getKey(), new Argument.Typed(e.getValue())));
  }

  private static void readForm(@Nullable String form, Map<String, Argument> arguments) {
    if (form == null || form.isEmpty()) {
      return;
    }
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      arguments.put(decoded(name), new Argument.Text(decoded(value)));
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.strict("the form is not percent-encoded correctly");
    }
  }
}
