package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/// Who does something, and in which chat.
record Speaker(long chatId, Person person) {

  /// Reads it from what a page or a test sent: a private chat has but one person, in a group `from`
  /// says which; person 1 where nothing is said.
  static Speaker read(long chatId, JsonNode asked) {
    long from = asked.path("from").asLong(chatId > 0 ? chatId : 1);
    if (from < 1 || (chatId > 0 && from != chatId)) {
      throw new Impossible("Person " + from + " is not in this chat.");
    }
    return new Speaker(chatId, Person.of(from));
  }
}
