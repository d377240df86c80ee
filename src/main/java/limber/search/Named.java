package limber.search;

import java.util.List;
import java.util.OptionalInt;
import limber.corpus.EntryId;

/// The entries that a sentence calls by their names.
///
/// @param mentions where it does, in order
/// @param compared those entries that are exercises and held against each other
record Named(List<Names.Mention> mentions, List<EntryId> compared) {

  static final Named NOTHING = new Named(List.of(), List.of());

  Named {
    mentions = List.copyOf(mentions);
    compared = List.copyOf(compared);
  }

  /// In the order in which they are named.
  List<EntryId> all() {
    return mentions.stream().flatMap(mention -> mention.owners().stream()).distinct().toList();
  }

  /// Where an entry is named first, as the position of a word.
  OptionalInt position(EntryId id) {
    return mentions.stream()
        .filter(mention -> mention.owners().contains(id))
        .mapToInt(Names.Mention::from)
        .min();
  }
}
