package limber.corpus;

import java.util.Optional;

/// Where to go from an exercise or a routine, to another of its kind.
///
/// @param easier a gentler one with the same purpose
/// @param harder a more demanding one
/// @param swap one with the same purpose in another position
public record Variants(Optional<EntryId> easier, Optional<EntryId> harder, Optional<EntryId> swap) {

  /// Nowhere.
  public static Variants none() {
    return new Variants(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
