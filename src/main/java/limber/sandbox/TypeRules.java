package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether a JSON value is of a Bot API type, down to its last member.
final class TypeRules {
  private static final String ARRAY = "Array of ";

  private final Map<String, Map<String, FieldShape>> types = new HashMap<>();
  private final Map<String, List<String>> unions = new HashMap<>();

  TypeRules(JsonNode types, JsonNode unions) {
    types.properties().forEach(e -> this.types.put(e.getKey(), FieldShape.fieldsOf(e.getValue())));
    unions
        .properties()
        .forEach(e -> {
          List<String> members = new ArrayList<>();
          e.getValue().forEach(name -> members.add(name.asText()));
          this.unions.put(e.getKey(), members);
        });
  }

  /// Refuses a method's argument that is of none of its types.
  void check(JsonNode value, FieldShape field, String method) {
    List<String> objects = new ArrayList<>();
    for (String type : field.types()) {
      if (isPlain(type)) {
        if (fits(value, type)) {
          return;
        }
      } else {
        objects.add(type);
      }
    }
    if (objects.isEmpty()) {
      throw wrongType(method, field, Json.text(value));
    }
    checkOneOf(value, objects, field.name());
  }

  static Refusal wrongType(String method, FieldShape field, String given) {
    String types = String.join(" or ", field.types());
    String shown = given.length() > 100 ? given.substring(0, 100) + "…" : given;
    return Refusal.strict(
        "parameter \"%s\" of %s must be %s, but is %s"
            .formatted(field.name(), method, types, shown));
  }

  private static boolean isPlain(String type) {
    return switch (type) {
      case "Integer", "String", "Boolean", "Float", "InputFile" -> true;
      default -> false;
    };
  }

  private static boolean fits(JsonNode value, String type) {
    return switch (type) {
      case "Integer" -> value.isIntegralNumber() && value.canConvertToLong();
      case "String", "InputFile" -> value.isTextual();
      case "Boolean" -> value.isBoolean();
      case "Float" -> value.isNumber();
      default -> throw new IllegalArgumentException(type + " is not a plain type.");
    };
  }

  /// The value must be of one of the types. Objects are told apart by their constants and by which
  /// required members are there; the mistakes reported are those of the first type that it could
  /// be.
  private void checkOneOf(JsonNode value, List<String> candidates, String where) {
    List<Refusal> mistakes = new ArrayList<>();
    for (String candidate : flattened(candidates)) {
      if (candidates.size() > 1 || unions.containsKey(candidates.getFirst())) {
        if (!couldBe(value, candidate)) {
          continue;
        }
      }
      try {
        checkObject(value, candidate, where);
        return;
      } catch (Refusal mistake) {
        mistakes.add(mistake);
      }
    }
    if (mistakes.isEmpty()) {
      throw Refusal.strict(
          "\"%s\" is none of %s".formatted(where, String.join(", ", flattened(candidates))));
    }
    throw mistakes.getFirst();
  }

  private List<String> flattened(List<String> candidates) {
    List<String> flat = new ArrayList<>();
    for (String candidate : candidates) {
      flat.addAll(unions.getOrDefault(candidate, List.of(candidate)));
    }
    return flat;
  }

  private boolean couldBe(JsonNode value, String type) {
    if (type.startsWith(ARRAY)) {
      String item = type.substring(ARRAY.length());
      return value.isArray()
          && (value.isEmpty() || unions.containsKey(item) || someItemCouldBe(value, item));
    }
    return fieldsOf(type).values().stream()
        .allMatch(field ->
            field.isConstant()
                ? field.constant().equals(value.path(field.name()).asText())
                : !field.required() || value.has(field.name()));
  }

  private boolean someItemCouldBe(JsonNode array, String item) {
    for (JsonNode element : array) {
      if (couldBe(element, item)) {
        return true;
      }
    }
    return false;
  }

  private void checkObject(JsonNode value, String type, String where) {
    if (type.startsWith(ARRAY)) {
      checkArray(value, type.substring(ARRAY.length()), where);
      return;
    }
    if (!value.isObject()) {
      throw Refusal.bad(prefix(type) + "Field \"" + where + "\" must be of type Object");
    }
    Map<String, FieldShape> fields = fieldsOf(type);
    for (var member : value.properties()) {
      FieldShape field = fields.get(member.getKey());
      if (field == null) {
        throw Refusal.strict("unknown field \"%s\" in %s".formatted(member.getKey(), type));
      }
      if (!member.getValue().isNull()) {
        checkMember(member.getValue(), field, type);
      }
    }
    for (FieldShape field : fields.values()) {
      if (field.required() && !value.has(field.name())) {
        throw Refusal.bad(prefix(type) + "Can't find field \"" + field.name() + "\"");
      }
    }
  }

  private void checkArray(JsonNode value, String item, String where) {
    if (!value.isArray()) {
      throw Refusal.bad("Field \"" + where + "\" must be of type Array");
    }
    for (JsonNode element : value) {
      if (isPlain(item)) {
        if (!fits(element, item)) {
          throw Refusal.bad("Field \"" + where + "\" must be an Array of " + item);
        }
      } else {
        checkOneOf(element, List.of(item), where);
      }
    }
  }

  private void checkMember(JsonNode value, FieldShape field, String owner) {
    if (field.isConstant()) {
      return; // told apart by it already
    }
    List<String> objects = new ArrayList<>();
    for (String type : field.types()) {
      if (!isPlain(type)) {
        objects.add(type);
      } else if (fits(value, type)) {
        return;
      }
    }
    if (objects.isEmpty()) {
      throw Refusal.bad(
          prefix(owner)
              + "Field \"%s\" must be of type %s"
                  .formatted(field.name(), telegramName(field.types().getFirst())));
    }
    checkOneOf(value, objects, field.name());
  }

  private static String telegramName(String type) {
    return type.equals("Integer") || type.equals("Float") ? "Number" : type;
  }

  private static String prefix(String type) {
    return switch (type) {
      case "InlineKeyboardButton", "SwitchInlineQueryChosenChat", "LoginUrl", "CopyTextButton" ->
          "can't parse inline keyboard button: ";
      case "KeyboardButton", "KeyboardButtonRequestChat", "KeyboardButtonRequestUsers" ->
          "can't parse keyboard button: ";
      case "MessageEntity" -> "can't parse MessageEntity: ";
      default -> "";
    };
  }

  private Map<String, FieldShape> fieldsOf(String type) {
    Map<String, FieldShape> fields = types.get(type);
    if (fields == null) {
      throw new IllegalStateException("bot-api.json names the type " + type + " but lacks it.");
    }
    return fields;
  }
}
