package limber.search;

import java.util.Optional;
import java.util.Set;
import limber.corpus.EntryId;
import limber.corpus.FollowUp;

/// A part of a message.
///
/// @param intents what it is after
/// @param beside what it is after beside the words that point
/// @param pointer at which of those that were shown its words point
/// @param meant the entries that it calls by their names
record Clause(Intents intents, Intents beside, Optional<FollowUp> pointer, Set<EntryId> meant) {

  /// Whether it points at something in this way, by a word or by all that it says.
  boolean points(FollowUp how) {
    return pointer.filter(how::equals).isPresent()
        || intents.share(new Intent.GoingOn(how)::equals) >= FollowUps.LIKELY;
  }
}
