package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One of the results that the bot offers to an inline query.
///
/// @param id the bot's own id for it
/// @param shown what the person sees of it before it is chosen
/// @param content what is sent when it is chosen, as members of a Message
record InlineResult(String id, ObjectNode shown, ObjectNode content) {
  /// Whether the message will have buttons: only then can the bot change it later.
  boolean hasButtons() {
    return content.has("reply_markup");
  }
}
