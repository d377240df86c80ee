package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/// One argument of a call, as it came over the wire.
sealed interface Argument {
  /// A member of a JSON body: it has a type already.
  record Typed(JsonNode value) implements Argument {}

  /// A form field or a part of the address: a text whose type the method decides.
  record Text(String value) implements Argument {}

  /// A file in a multipart body.
  record Attached(Upload upload) implements Argument {}
}
