package limber.store;

/// One of the two rows of things to do: each chat stands in it with what it has there, in order.
public enum Lane {
  /// What came in and is to be answered.
  INBOX,
  /// What is to be said.
  OUTBOX
}
