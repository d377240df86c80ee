package limber.serve;

/// What words are understood by at a moment.
public enum GoesBy {
  /// Words and letters alone: the model is still being loaded, or learnt with, is switched off, or
  /// cannot run here.
  WORDS,
  /// Meaning, and words as well.
  MEANING;

  /// The word for it, as health tells it.
  public String word() {
    return switch (this) {
      case WORDS -> "words";
      case MEANING -> "meaning";
    };
  }
}
