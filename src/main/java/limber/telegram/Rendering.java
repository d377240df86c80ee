package limber.telegram;

import limber.talk.Reply;

/// Finds the words and buttons for what Limber means to say.
@FunctionalInterface
public interface Rendering {

  /// The message that says `reply`.
  Screen render(Reply reply);
}
