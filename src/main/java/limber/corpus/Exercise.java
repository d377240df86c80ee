package limber.corpus;

/// A movement that Limber can show and walk people through.
///
/// @param basics what every entry carries
/// @param profile kind, position, muscles, equipment
/// @param guidance how to do it, and what to look out for
/// @param doses how much of it, for three levels
/// @param variants what is easier, harder or the same in another position
public record Exercise(
    Basics basics, Profile profile, Guidance guidance, Doses doses, Variants variants)
    implements Entry {}
