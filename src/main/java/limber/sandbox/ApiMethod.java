package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/// What a Bot API method does with checked arguments.
@FunctionalInterface
interface ApiMethod {
  /// The method's result; a [Refusal] when it cannot be done.
  JsonNode run(Params params);
}
