package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The methods that the sandbox has, with the names and types of their parameters, and whether a
/// call keeps to them. Read from `bot-api.json`, a cut of the Bot API's published description.
final class ApiSchema {
  private final Map<String, MethodShape> methods = new HashMap<>();
  private final TypeRules types;

  private ApiSchema(JsonNode description) {
    types = new TypeRules(description.path("types"), description.path("unions"));
    description
        .path("methods")
        .properties()
        .forEach(e ->
            methods.put(
                e.getKey().toLowerCase(Locale.ROOT),
                new MethodShape(e.getKey(), FieldShape.fieldsOf(e.getValue()))));
  }

  static ApiSchema load() {
    try (InputStream in = ApiSchema.class.getResourceAsStream("bot-api.json")) {
      if (in == null) {
        throw new IllegalStateException("bot-api.json is missing beside ApiSchema.");
      }
      return new ApiSchema(Json.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("bot-api.json cannot be read.", e);
    }
  }

  /// The method's name as the Bot API spells it, whatever the case it was asked for in.
  Optional<String> nameOf(String method) {
    return Optional.ofNullable(methods.get(method.toLowerCase(Locale.ROOT))).map(MethodShape::name);
  }

  /// The call's arguments with their types, or a refusal that names the first mistake.
  Params check(Call call) {
    MethodShape method = methods.get(call.method().toLowerCase(Locale.ROOT));
    if (method == null) {
      throw Refusal.notFound("method not found");
    }
    Map<String, Upload> uploads = new LinkedHashMap<>();
    ObjectNode values = Json.object();
    call.arguments()
        .forEach((name, argument) -> {
          if (argument instanceof Argument.Attached(var upload)) {
            uploads.put(name, upload);
          } else if (!isOwnName(method, name, argument)) {
            typed(method, name, argument).ifPresent(value -> values.set(name, value));
          }
        });
    adoptFiles(method, values, uploads);
    method.refuseMissing(values);
    return new Params(values, uploads);
  }

  /// Clients that can also answer a webhook with a call repeat the method's name in the body.
  private static boolean isOwnName(MethodShape method, String name, Argument argument) {
    return name.equals("method")
        && argument instanceof Argument.Typed(var value)
        && value.asText().equalsIgnoreCase(method.name());
  }

  private Optional<JsonNode> typed(MethodShape method, String name, Argument argument) {
    FieldShape field = method.field(name);
    JsonNode value =
        switch (argument) {
          case Argument.Typed(var given) -> given;
          case Argument.Text(var text) -> TextArgument.read(method.name(), field, text);
          case Argument.Attached _ ->
              throw new IllegalStateException("Files are taken out before types are looked at.");
        };
    if (value.isNull()) {
      return Optional.empty();
    }
    types.check(value, field, method.name());
    return Optional.of(value);
  }

  /// A file part is either the parameter of its name or what some `attach://name` means.
  private static void adoptFiles(
      MethodShape method, ObjectNode values, Map<String, Upload> uploads) {
    String written = Json.text(values);
    for (String name : uploads.keySet()) {
      if (written.contains("\"attach://" + name + "\"")) {
        continue;
      }
      if (!method.field(name).types().contains("InputFile")) {
        throw Refusal.strict("parameter \"" + name + "\" of " + method.name() + " is not a file");
      }
      values.put(name, "attach://" + name);
    }
  }

  private record MethodShape(String name, Map<String, FieldShape> fields) {
    FieldShape field(String parameter) {
      FieldShape field = fields.get(parameter);
      if (field == null) {
        throw Refusal.strict("unknown parameter \"" + parameter + "\" for " + name);
      }
      return field;
    }

    void refuseMissing(ObjectNode values) {
      // Telegram looks at the text before it looks for the chat
      if (fields.containsKey("text") && fields.get("text").required() && blank(values, "text")) {
        throw Refusal.bad("message text is empty");
      }
      for (FieldShape field : fields.values()) {
        if (field.required() && blank(values, field.name())) {
          throw field.name().equals("chat_id")
              ? Refusal.bad("chat_id is empty")
              : Refusal.strict("missing parameter \"" + field.name() + "\" for " + name);
        }
      }
    }

    private static boolean blank(ObjectNode values, String name) {
      boolean emptyChat = name.equals("chat_id") && values.path(name).asText("").isEmpty();
      return !values.has(name) || emptyChat;
    }
  }
}
