package limber.coach;

import java.util.Optional;
import limber.corpus.EntryId;

/// What somebody can be walked through.
public sealed interface Program {

  /// A routine of the corpus, or one exercise on its own.
  record Entry(EntryId id) implements Program {}

  /// The session that is made for its person for today.
  record Today() implements Program {}

  /// A routine of somebody's own.
  ///
  /// @param number tells it from their others, from 1
  record Own(int number) implements Program {
    public Own {
      if (number < 1) {
        throw new IllegalArgumentException("Own routines are counted from 1, not " + number);
      }
    }
  }

  /// The entry of the corpus; empty for what was made for its person.
  default Optional<EntryId> entry() {
    return switch (this) {
      case Entry(EntryId id) -> Optional.of(id);
      case Today(), Own _ -> Optional.empty();
    };
  }

  /// Whether it is one exercise on its own, and so no session with questions before and after.
  default boolean isOneExercise() {
    return entry().filter(id -> id.kind() == EntryId.Kind.EXERCISE).isPresent();
  }

  /// How it is written: an entry's id, `today`, or `own/2`.
  default String word() {
    return switch (this) {
      case Entry(EntryId id) -> id.toString();
      case Today() -> "today";
      case Own(int number) -> "own/" + number;
    };
  }

  /// Reads what [#word] writes; empty where the text is not of that form.
  static Optional<Program> parse(String text) {
    if (text.equals("today")) {
      return Optional.of(new Today());
    }
    if (text.matches("own/[1-9][0-9]{0,5}")) {
      return Optional.of(new Own(Integer.parseInt(text.substring("own/".length()))));
    }
    return EntryId.parse(text).map(Entry::new);
  }
}
