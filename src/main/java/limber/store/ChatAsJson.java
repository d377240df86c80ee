package limber.store;

import limber.talk.Chat;

/// A conversation as its person gets it: all that is kept, as it is kept, but not sealed.
public final class ChatAsJson {

  private ChatAsJson() {}

  /// The conversation, to be read by programs and, with patience, by people. Its form is the one of
  /// the database, with its version.
  public static String of(Chat chat) {
    return new Records().pretty(chat);
  }
}
