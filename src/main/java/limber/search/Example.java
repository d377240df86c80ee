package limber.search;

/// A text to learn from.
///
/// @param vector of length 1
/// @param entry the number of the entry that it asks for
/// @param kind whether it may be held out to see how well unknown questions are understood
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Example(float[] vector, int entry, Kind kind) {

  /// What an example is.
  enum Kind {
    /// A question as somebody would type it.
    WAY,
    /// A name, a title or a piece of the answer.
    LABEL
  }
}
