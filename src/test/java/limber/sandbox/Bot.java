package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A bot that calls the Bot API by hand.
final class Bot {
  private final Page http;
  private final String root;

  Bot(Sandbox sandbox) {
    this.http = new Page(sandbox.address());
    this.root = "/bot" + sandbox.token() + "/";
  }

  /// A JSON object from pairs of names and values; a value that is a JSON text is read as such.
  static ObjectNode with(Object... pairs) {
    ObjectNode object = Json.object();
    for (int i = 0; i < pairs.length; i += 2) {
      object.set((String) pairs[i], value(pairs[i + 1]));
    }
    return object;
  }

  private static JsonNode value(Object value) {
    return switch (value) {
      case JsonNode node -> node;
      case Integer number -> IntNode.valueOf(number);
      case Long number -> LongNode.valueOf(number);
      case Boolean flag -> BooleanNode.valueOf(flag);
      case String text -> TextNode.valueOf(text);
      default -> throw new IllegalArgumentException("No JSON for " + value);
    };
  }

  static JsonNode json(String text) {
    try {
      return Json.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The result of a call that must be accepted.
  JsonNode call(String method, Object... pairs) {
    JsonNode answer = answer(method, pairs);
    if (!answer.path("ok").asBoolean()) {
      throw new AssertionError(method + " was refused: " + answer.path("description").asText());
    }
    return answer.path("result");
  }

  /// The description of a call that must be refused.
  String refusal(String method, Object... pairs) {
    JsonNode answer = answer(method, pairs);
    if (answer.path("ok").asBoolean()) {
      throw new AssertionError(method + " was accepted: " + answer.path("result"));
    }
    return answer.path("description").asText();
  }

  JsonNode answer(String method, Object... pairs) {
    return parsed(raw(method, with(pairs)));
  }

  HttpResponse<byte[]> raw(String method, ObjectNode body) {
    return http.send(
        http.request(root + method)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  HttpResponse<byte[]> get(String methodAndQuery) {
    return http.send(http.request(root + methodAndQuery).GET());
  }

  /// Posts a multipart body with texts and one file under `fileField`.
  JsonNode upload(String method, Map<String, String> texts, String fileField, Upload file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    texts.forEach((name, text) ->
        body.writeBytes(
            utf8(
                "--B\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(name, text))));
    body.writeBytes(
        utf8(
            "--B\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(fileField, file.name(), file.type())));
    body.writeBytes(file.content().bytes());
    body.writeBytes(utf8("\r\n--B--\r\n"));
    return parsed(
        http.send(
            http.request(root + method)
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
  }

  List<JsonNode> updates(Object... pairs) {
    List<JsonNode> updates = new ArrayList<>();
    call("getUpdates", pairs).forEach(updates::add);
    return updates;
  }

  static JsonNode parsed(HttpResponse<byte[]> response) {
    try {
      return Json.read(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
