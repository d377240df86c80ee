package limber.store;

import limber.talk.Chat;

/// What is kept of a conversation.
public sealed interface Kept {

  /// The conversation to go on with.
  Chat chat();

  /// It is as the last turn left it; fresh where there was none.
  record Known(Chat chat) implements Kept {}

  /// Something was kept that cannot be read any more, so it begins anew.
  record Damaged(Chat chat) implements Kept {}
}
