package limber.corpus;

/// A greeting, thanks or a chat about the bot itself, and a human sentence for it.
///
/// @param basics what every entry carries
public record SmallTalk(Basics basics) implements Entry {}
