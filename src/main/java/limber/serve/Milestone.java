package limber.serve;

/// A point on the way of a message through the house. Between any two of them the process may die.
public enum Milestone {
  /// Updates were handed over by Telegram and are not yet kept.
  RECEIVED,
  /// They are in the inbox.
  KEPT,
  /// A turn was made of one, and is not yet in the store.
  TURNED,
  /// The next conversation and its replies are in the store.
  COMMITTED,
  /// A reply was delivered and is still in the outbox.
  SENT,
  /// It is out of the outbox.
  MARKED
}
