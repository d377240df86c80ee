package limber.talk;

import java.time.Instant;

/// A button about what is kept of its person.
public sealed interface DataPress extends Press.Everyday {

  /// Shows what can be taken along, as a new message.
  record ShowPapers() implements DataPress {}

  /// Hands over one of them.
  record HandPaper(Paper paper) implements DataPress {}

  /// Shows what goes when everything is forgotten, as a new message.
  record ForgetMe() implements DataPress {}

  /// Wants everything forgotten, and is asked once more.
  record ForgetAll() implements DataPress {}

  /// Wants everything forgotten, having been asked once more.
  ///
  /// @param asked when they were asked: a button that lay there for long forgets nothing
  record ForgetForGood(Instant asked) implements DataPress {}

  /// Wants nothing forgotten after all.
  record ForgetNothing() implements DataPress {}

  /// Wants to be kept, though they were away for long.
  record StayKept() implements DataPress {}
}
