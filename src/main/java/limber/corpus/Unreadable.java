package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A file or folder of a corpus is there and cannot be read.
final class Unreadable extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  private final String shown;

  /// @param shown the file as a writer would open it
  Unreadable(String shown, IOException why) {
    super(shown + " cannot be read", why);
    this.shown = shown;
  }

  /// The same, told to writers.
  Mistake mistake() {
    return new Mistake(
        shown, 1, "this cannot be read", "See that it is there and that Limber may read it.");
  }
}
