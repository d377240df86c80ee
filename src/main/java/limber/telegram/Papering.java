package limber.telegram;

import limber.picture.Drawing;

/// Makes the file for what somebody takes along. It may take as long as drawing does.
@FunctionalInterface
public interface Papering {

  /// The file.
  Drawing make(Sight.OfPaper paper);

  /// Makes none; for where nobody asks for one.
  static Papering nothing() {
    return _ -> {
      throw new IllegalStateException("Nobody makes files here.");
    };
  }
}
