package limber;

import java.util.Map;

/// One thing that somebody does in a chat, as a script has it.
sealed interface Act {

  /// Types a message and does not wait for its answer.
  record Say(String text) implements Act {}

  /// Presses the button that begins with these words, under the newest message that has one.
  record Press(String label) implements Act {}

  /// Does anything else that the chat page offers.
  ///
  /// @param what the page's address for it within the chat, such as "blocks"
  /// @param how what the page sends there
  record Do(String what, Map<String, ?> how) implements Act {}

  /// Waits until the bot says something with these words, or changes a message to it.
  record Hear(String words) implements Act {}
}
