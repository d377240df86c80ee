package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the Bot API says to a call.
sealed interface Answer {
  /// The HTTP status, which equals `error_code` when there is one.
  int status();

  ObjectNode body();

  /// The call was carried out.
  record Accepted(JsonNode result) implements Answer {
    @Override
    public int status() {
      return 200;
    }

    @Override
    public ObjectNode body() {
      return Json.object().put("ok", true).set("result", result);
    }
  }

  /// The call changed nothing.
  record Refused(int code, String description, ObjectNode parameters) implements Answer {
    @Override
    public int status() {
      return code;
    }

    @Override
    public ObjectNode body() {
      ObjectNode body =
          Json.object().put("ok", false).put("error_code", code).put("description", description);
      if (!parameters.isEmpty()) {
        body.set("parameters", parameters);
      }
      return body;
    }
  }
}
