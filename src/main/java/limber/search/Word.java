package limber.search;

/// A word of a question.
///
/// @param text as the index spells it
/// @param trust 1 as typed; less where the spelling was guessed
record Word(String text, double trust) {

  /// A word as typed.
  static Word typed(String text) {
    return new Word(text, 1);
  }
}
