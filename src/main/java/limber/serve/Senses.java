package limber.serve;

/// What each part of a mind goes by at a moment.
///
/// @param search what questions are understood by
/// @param signs what warning signs are noticed by
public record Senses(GoesBy search, GoesBy signs) {

  /// All goes by words.
  public static final Senses WORDS = new Senses(GoesBy.WORDS, GoesBy.WORDS);
}
