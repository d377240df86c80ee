package limber.corpus;

/// What every entry carries, whatever its kind.
///
/// @param id the public name
/// @param naming title and other names
/// @param asking the ways in which people ask for it
/// @param answer what Limber says
/// @param background where to go next, and where the answer comes from
public record Basics(
    EntryId id, Naming naming, Asking asking, Answer answer, Background background) {}
