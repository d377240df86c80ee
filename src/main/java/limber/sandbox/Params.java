package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A call's arguments after [ApiSchema] has checked them.
///
/// @param values the arguments by name; a file is `attach://` and the name of its upload
record Params(ObjectNode values, Map<String, Upload> uploads) {
  private static final String ATTACHED = "attach://";

  boolean has(String name) {
    return values.has(name);
  }

  /// A text, empty when it was not given.
  String text(String name) {
    return values.path(name).asText("");
  }

  OptionalLong number(String name) {
    return has(name) ? OptionalLong.of(values.path(name).asLong()) : OptionalLong.empty();
  }

  /// A flag, false when it was not given.
  boolean flag(String name) {
    return values.path(name).asBoolean(false);
  }

  JsonNode node(String name) {
    return values.path(name);
  }

  /// The file that an `attach://` text means, nothing for any other text.
  Optional<Upload> attached(String text) {
    if (!text.startsWith(ATTACHED)) {
      return Optional.empty();
    }
    Upload upload = uploads.get(text.substring(ATTACHED.length()));
    if (upload == null) {
      throw Refusal.bad("there is no file named \"" + text.substring(ATTACHED.length()) + "\"");
    }
    return Optional.of(upload);
  }

  /// The members of an object among the arguments, with the same uploads.
  Params within(JsonNode object) {
    return new Params((ObjectNode) object, uploads);
  }
}
