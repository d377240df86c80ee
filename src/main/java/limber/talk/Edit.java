package limber.talk;

/// What somebody does with what Limber knows about them.
public sealed interface Edit {

  /// Looks at it, in a new message.
  record Open() implements Edit {}

  /// Turns to a page of it.
  ///
  /// @param page from 0
  record Page(int page) implements Edit {
    public Page {
      if (page < 0) {
        throw new IllegalArgumentException("Pages are counted from 0, not " + page);
      }
    }
  }

  /// Says whether something is true.
  ///
  /// @param item what, as the intake calls it
  record Say(String item, Press.Mark mark) implements Edit {}

  /// Is done with it.
  record Leave() implements Edit {}
}
