package limber.search;

import java.util.List;
import limber.corpus.EntryId;

/// The entries that a sentence calls by their names.
///
/// @param all in the order in which they are named
/// @param compared those of them that are exercises and held against each other
record Named(List<EntryId> all, List<EntryId> compared) {

  static final Named NOTHING = new Named(List.of(), List.of());

  Named {
    all = List.copyOf(all);
    compared = List.copyOf(compared);
  }
}
