package limber.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import limber.talk.ChatId;

/// Who works on which chat. In each lane a chat is worked on by one at a time, on whatever node, so
/// that what it has there is done in order.
interface Claims extends AutoCloseable {

  /// Notes, within the transaction that brings it, that a chat has something to do.
  void note(Connection connection, Lane lane, ChatId chat) throws SQLException;

  /// The same, once that transaction is over.
  void noted(Lane lane, ChatId chat);

  /// Takes chats that have something to do and that nobody works on, longest waiting first.
  ///
  /// @param most how many at most; 0 or more
  List<ChatId> take(Lane lane, int most);

  /// Gives a chat back after nothing was found to do.
  ///
  /// @return false where something came meanwhile: the chat is not given back, and is to be looked
  ///   at again
  boolean release(Lane lane, ChatId chat);

  /// Frees what was taken by nodes that are no more.
  void freeAbandoned();

  /// Whether this node is the one that does what only one may do; another follows when it dies.
  boolean isLeading();

  @Override
  void close();
}
