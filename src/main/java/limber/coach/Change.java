package limber.coach;

import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.Term;

/// An exercise that does not suit somebody, and what was done about it.
///
/// @param from the exercise
/// @param to the one in its place; empty where it is left out
/// @param because the person's flags that it carries; at least one
public record Change(EntryId from, Optional<EntryId> to, List<Term> because) {
  public Change {
    because = List.copyOf(because);
  }
}
