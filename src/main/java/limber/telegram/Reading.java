package limber.telegram;

import limber.talk.Received;

/// What one update turned out to be.
public sealed interface Reading {

  /// Something that a person said or did.
  record Read(Received received) implements Reading {}

  /// Something that Limber does not serve: an edit, a group, a kind it does not know.
  ///
  /// @param update the update's id
  record NotForUs(long update) implements Reading {}

  /// An update that cannot be read. It is set aside, so that it holds nothing else up.
  ///
  /// @param update the update's id
  /// @param reason what is wrong with it, without its content
  record Poison(long update, String reason) implements Reading {}
}
