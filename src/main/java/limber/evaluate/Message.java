package limber.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.corpus.Sign;

/// A message of which it is known whether it tells of a warning sign.
///
/// @param level what it calls for; empty where there is no sign in it
/// @param kind the sign's name, or in what way a message without one looks like it has one
/// @param text as typed
public record Message(Optional<Sign.Level> level, String kind, String text) {

  private static final String NONE = "none";

  /// How many fields a row has at least, and where they stand.
  private static final int FIELDS = 5;

  private static final int LEVEL = 1;
  private static final int KIND = 2;
  private static final int TEXT = 4;

  /// Reads `number<TAB>level<TAB>sign or kind<TAB>style<TAB>text`, where the level may be `none`.
  ///
  /// @throws UnreadableSet where the file cannot be used
  public static List<Message> read(Path file) {
    return Rows.of(file, FIELDS).stream()
        .map(row -> new Message(level(row.get(LEVEL), file), row.get(KIND), row.get(TEXT)))
        .toList();
  }

  private static Optional<Sign.Level> level(String word, Path file) {
    Optional<Sign.Level> level =
        Arrays.stream(Sign.Level.values()).filter(one -> one.word().equals(word)).findFirst();
    if (level.isEmpty() && !word.equals(NONE)) {
      throw new UnreadableSet(
          "%s has the level \"%s\"; there are emergency, urgent, crisis and none."
              .formatted(file, word));
    }
    return level;
  }
}
