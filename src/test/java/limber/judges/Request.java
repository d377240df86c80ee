package limber.judges;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A call of a method with what its parameters mean, however they went over the wire.
///
/// @param method the method's name as the Bot API spells it
/// @param params the parameters; a file that went up with the call is [#UPLOAD]
public record Request(String method, ObjectNode params) {

  /// What stands for a file.
  static final String UPLOAD = "limber:upload";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// The methods that go out as a form, for they may take a file with them. A form knows only
  /// texts: what they mean is read back from them. In all other calls each value has a type of its
  /// own.
  private static final Set<String> FORMS =
      Set.of("sendAnimation", "sendDocument", "sendPhoto", "editMessageMedia");

  /// The fields of forms that are words, also where they look like a number.
  private static final Set<String> WORDS = Set.of("caption", "title");

  /// The fields whose text may be any.
  private static final Set<String> FREE =
      Set.of(
          "text",
          "caption",
          "title",
          "description",
          "message_text",
          "callback_data",
          "callback_query_id",
          "inline_query_id",
          "chat_id");

  /// Reads a call as the sandbox has noted it.
  ///
  /// @param noted an entry of `/sandbox/requests`
  public static Request noted(JsonNode noted) {
    String method = noted.path("method").asText();
    ObjectNode params = noted.path("params").deepCopy();
    // the library names the method once more in what it sends; Telegram passes over it
    if (params.path("method").asText().equalsIgnoreCase(method)) {
      params.remove("method");
    }
    return new Request(method, FORMS.contains(method) ? meant(params) : params);
  }

  /// A call that was thought out.
  ///
  /// @param params the parameters as JSON with single quotes
  public static Request of(String method, String params) {
    return new Request(method, (ObjectNode) read(params.replace('\'', '"')));
  }

  /// What it is to a description: two calls that differ only in what people read, in numbers or in
  /// how often the same kind of thing is said are alike.
  public String shape() {
    return method + " " + shape("", params);
  }

  private static String shape(String name, JsonNode value) {
    Stream<String> parts =
        switch (value.getNodeType()) {
          case OBJECT ->
              value.properties().stream()
                  .map(field -> field.getKey() + ":" + shape(field.getKey(), field.getValue()));
          case ARRAY ->
              StreamSupport.stream(value.spliterator(), false)
                  .map(element -> shape(name, element))
                  .distinct();
          case STRING -> Stream.of(FREE.contains(name) ? "text" : value.toString());
          default -> Stream.of(value.getNodeType().name());
        };
    return parts.sorted().collect(Collectors.joining(",", "(", ")"));
  }

  private static ObjectNode meant(ObjectNode form) {
    ObjectNode meant = JSON.createObjectNode();
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : form.properties()) {
      if (field.getValue().isTextual()) {
        meant.set(field.getKey(), meant(field.getKey(), field.getValue()));
      } else {
        files.add(field.getKey());
      }
    }
    String written = meant.toString();
    for (String file : files) {
      String attached = "\"attach://" + file + "\"";
      if (written.contains(attached)) {
        written = written.replace(attached, "\"" + UPLOAD + "\"");
      } else {
        written = ((ObjectNode) read(written)).put(file, UPLOAD).toString();
      }
    }
    return (ObjectNode) read(written);
  }

  private static JsonNode meant(String name, JsonNode text) {
    if (WORDS.contains(name)) {
      return text;
    }
    try {
      return JSON.readTree(text.asText());
    } catch (JsonProcessingException words) {
      return text;
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("These parameters are no JSON: " + json, broken);
    }
  }

  @Override
  public String toString() {
    return method + " " + params;
  }
}
