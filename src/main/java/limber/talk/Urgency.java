package limber.talk;

/// How soon something has to be said, most urgent first.
public enum Urgency {
  /// A warning, or a question about a sign: before whatever else waits for its chat.
  WARNING,
  /// What answers somebody who is waiting for it.
  ANSWER,
  /// What Limber says of its own accord. Nobody waits for it, so it gives way to all answers.
  UNASKED
}
