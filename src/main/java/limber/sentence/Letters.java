package limber.sentence;

/// What BERT's tokenizer holds a letter for, by its Unicode code point. Where its notion differs
/// from Java's, it is written down here.
final class Letters {

  private Letters() {}

  /// Whether it is left out: control and format characters (tab and line ends aside), halves of a
  /// surrogate pair, what is private, and the sign for a letter that got lost. Google's rules leave
  /// out what Unicode has not assigned, too; Hugging Face's do not, and so what a text is cut into
  /// does not depend on the age of the JDK.
  static boolean isDropped(int letter) {
    if (letter == '\t' || letter == '\n' || letter == '\r') {
      return false;
    }
    return letter == 0xFFFD
        || switch (Character.getType(letter)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE ->
              true;
          default -> false;
        };
  }

  /// Whether it is white space; those that do not break a line are, too.
  static boolean isBlank(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /// Whether it is an accent or another mark that takes no room of its own.
  static boolean isAccent(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// Whether it parts words: punctuation in Unicode's sense, and every sign of ASCII such as `$`,
  /// `+` and `~`, which Unicode holds for symbols.
  static boolean isPunctuation(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL ->
          letter < 0x80;
      default -> false;
    };
  }

  /// Whether it is in one of the blocks "CJK Unified Ideographs" or "CJK Compatibility Ideographs",
  /// in as much of them as BERT knows; kana and hangul are written with the letters of an alphabet.
  static boolean isIdeograph(int letter) {
    return within(letter, 0x4E00, 0x9FFF)
        || within(letter, 0x3400, 0x4DBF)
        || within(letter, 0x20000, 0x2A6DF)
        || within(letter, 0x2A700, 0x2B73F)
        || within(letter, 0x2B740, 0x2B81F)
        || within(letter, 0x2B820, 0x2CEAF)
        || within(letter, 0xF900, 0xFAFF)
        || within(letter, 0x2F800, 0x2FA1F);
  }

  private static boolean within(int letter, int first, int last) {
    return first <= letter && letter <= last;
  }
}
