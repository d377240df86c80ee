package limber.corpus;

import java.util.List;
import limber.corpus.Sign.Level;
import limber.corpus.Sign.Pattern;
import limber.corpus.Sign.Telling;
import limber.corpus.Sign.Weight;
import limber.corpus.Sign.Words;

/// Warning signs for tests.
public final class Signs {

  private Signs() {}

  /// A sign with one pattern of one group.
  public static Sign of(Level level, String id, String... alternatives) {
    return of(level, id, List.of(new Pattern(List.of(List.of(alternatives)))), List.of());
  }

  /// A sign that is told by patterns alone.
  public static Sign of(Level level, String id, List<Pattern> patterns, List<String> lookAlikes) {
    return new Sign(
        id,
        level,
        Weight.SIGN,
        new Telling(patterns, lookAlikes, List.of(), List.of()),
        new Words("The sign " + id, "Do you have " + id + "?", "It is " + id + ".", "Say so."));
  }
}
