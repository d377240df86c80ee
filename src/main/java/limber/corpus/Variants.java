package limber.corpus;

import java.util.Optional;

/// Where to go from an exercise.
///
/// @param easier a gentler exercise with the same purpose
/// @param harder a more demanding one
/// @param swap one with the same purpose in another position
public record Variants(
    Optional<EntryId> easier, Optional<EntryId> harder, Optional<EntryId> swap) {}
