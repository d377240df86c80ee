package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Gives a text argument the type that its parameter has: forms and addresses know only texts.
final class TextArgument {
  private TextArgument() {}

  static JsonNode read(String method, FieldShape field, String text) {
    if (field.types().contains("String")) {
      return TextNode.valueOf(text);
    }
    if (field.types().contains("Integer")) {
      return number(method, field, text);
    }
    if (field.types().contains("Boolean")) {
      return bool(method, field, text);
    }
    try {
      return Json.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Refusal.bad("can't parse " + field.name() + " JSON object");
    }
  }

  private static JsonNode number(String method, FieldShape field, String text) {
    try {
      return LongNode.valueOf(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw TypeRules.wrongType(method, field, text);
    }
  }

  private static JsonNode bool(String method, FieldShape field, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> BooleanNode.TRUE;
      case "false", "no", "0" -> BooleanNode.FALSE;
      default -> throw TypeRules.wrongType(method, field, text);
    };
  }
}
