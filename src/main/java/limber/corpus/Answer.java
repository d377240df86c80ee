package limber.corpus;

import java.util.Optional;

/// What Limber says about an entry.
///
/// @param brief 2 to 5 plain sentences that answer first and explain after
/// @param more more for those who want it; paragraphs are parted by an empty line
public record Answer(String brief, Optional<String> more) {}
