package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/// A call of a Bot API method, not checked yet.
///
/// @param method the method's name as the caller spelt it
record Call(String method, Map<String, Argument> arguments) {
  Call {
    arguments = Map.copyOf(arguments);
  }

  /// The same call without an argument.
  Call without(String name) {
    Map<String, Argument> others = new HashMap<>(arguments);
    others.remove(name);
    return new Call(method, others);
  }

  /// The arguments for the log: a file is shown by its name and size.
  ObjectNode shown() {
    ObjectNode shown = Json.object();
    arguments.forEach((name, argument) -> {
      switch (argument) {
        case Argument.Typed(var value) -> shown.set(name, value);
        case Argument.Text(var value) -> shown.put(name, value);
        case Argument.Attached(var file) ->
            shown.putObject(name).put("file_name", file.name()).put("size", file.content().size());
      }
    });
    return shown;
  }
}
