package limber.corpus;

import java.util.Optional;

/// Something that an answer rests on.
///
/// @param id the short name that entries cite it by, such as `nice-ng59`
/// @param cite name and title, as a reader would look it up
/// @param year the year of publication; none where a page does not tell
/// @param link where to read it, an https address
public record Source(String id, String cite, Optional<Integer> year, Optional<String> link) {}
