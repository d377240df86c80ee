package limber.talk;

import java.time.Instant;
import java.util.Optional;

/// A subject of talk beside questions and exercise, with commands, buttons, words and wakings of
/// its own. Each answers what is its own and leaves the rest to others.
interface Subject {

  /// Does what a command asks for; empty where it is none of this subject.
  ///
  /// @param about what follows the name
  default Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return Optional.empty();
  }

  /// Does what a button says; empty where it is none of this subject.
  ///
  /// @param on the message that bore it
  default Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return Optional.empty();
  }

  /// Answers words that are about this subject and nothing else, at home as well as in the middle
  /// of a session; empty where they are not.
  default Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return Optional.empty();
  }

  /// Answers words that nobody understood, where this subject has just asked for something; empty
  /// where it has not.
  default Optional<Turn> notUnderstood(Chat chat, Heard.Words words, Instant now) {
    return Optional.empty();
  }

  /// Does what the time has come for; empty where it has come for nothing of this subject.
  default Optional<Turn> woken(Chat chat, Instant now) {
    return Optional.empty();
  }

  /// The chat after all was done that its person wanted.
  ///
  /// @param heard what they did
  default Chat left(Chat chat, Heard heard, Instant now) {
    return chat;
  }

  /// The chat after its person did anything at all.
  default Chat present(Chat chat, Instant now) {
    return chat;
  }
}
