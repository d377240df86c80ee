package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;

/// What the corpus says to somebody's words.
public sealed interface Meaning {

  /// This entry answers them.
  ///
  /// @param id any kind of entry, small talk included
  /// @param aspect the one thing about an exercise that was asked for
  record Answered(EntryId id, Optional<Aspect> aspect) implements Meaning {}

  /// More of what was just shown answers them.
  ///
  /// @param id a topic or a routine
  record More(EntryId id) implements Meaning {}

  /// They hold two exercises against each other.
  ///
  /// @param aspect the thing about them that was asked for
  record Compared(EntryId first, EntryId second, Optional<Aspect> aspect) implements Meaning {}

  /// One of these may be meant.
  ///
  /// @param ids 2 or 3, likeliest first
  record Unclear(List<EntryId> ids) implements Meaning {
    public Unclear {
      ids = List.copyOf(ids);
    }
  }

  /// Nothing in the corpus answers them.
  ///
  /// @param notOurs an entry that says whose subject it is instead, where one is known
  record Unknown(Optional<EntryId> notOurs) implements Meaning {}
}
