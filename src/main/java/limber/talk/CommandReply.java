package limber.talk;

/// What is said about commands.
public sealed interface CommandReply extends Reply.Everyday {

  /// There is no such command, but one that is near.
  ///
  /// @param name what was most likely meant, without the slash
  record NoSuchCommand(String name) implements CommandReply {}
}
