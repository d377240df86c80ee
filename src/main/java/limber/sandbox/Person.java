package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Somebody who chats with the bot from the page.
record Person(long id, String firstName) {
  /// What everybody's app is set to.
  static final String LANGUAGE = "en";

  /// Person 1 is whoever opened the page; others are guests.
  static Person of(long id) {
    return new Person(id, id == 1 ? "You" : "Guest " + id);
  }

  /// The Bot API's User.
  ObjectNode user() {
    return Json.object()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", firstName)
        .put("language_code", LANGUAGE);
  }

  /// The Bot API's Chat between the person and the bot.
  ObjectNode privateChat() {
    return Json.object().put("id", id).put("first_name", firstName).put("type", "private");
  }
}
