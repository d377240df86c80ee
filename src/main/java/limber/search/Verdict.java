package limber.search;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;

/// What to make of a question.
public sealed interface Verdict {

  /// This entry answers it.
  ///
  /// @param id any kind of entry, small talk included
  /// @param aspect the one thing about an exercise that was asked for; only where `id` is one
  record Answer(EntryId id, Optional<Aspect> aspect) implements Verdict {}

  /// More of what was just shown answers it.
  ///
  /// @param id a topic or a routine
  record More(EntryId id) implements Verdict {}

  /// Two exercises are held against each other.
  ///
  /// @param first the one that was named first
  /// @param second the other one
  /// @param aspect the thing about them that was asked for
  record Compared(EntryId first, EntryId second, Optional<Aspect> aspect) implements Verdict {}

  /// One of these may be meant.
  ///
  /// @param ids 2 or 3, likeliest first
  record Choices(List<EntryId> ids) implements Verdict {
    public Choices {
      if (ids.size() < 2 || ids.size() > 3) {
        throw new IllegalArgumentException("People choose from 2 or 3 entries, not " + ids);
      }
      ids = List.copyOf(ids);
    }
  }

  /// Nothing in the corpus answers it.
  ///
  /// @param notOurs an entry that says whose subject it is instead, where one is known
  record Unknown(Optional<EntryId> notOurs) implements Verdict {}
}
