package limber.corpus;

/// One thing that Limber can talk about.
public sealed interface Entry permits Exercise, Topic, Routine, SmallTalk {

  /// What every entry carries.
  Basics basics();

  /// The entry's public name.
  default EntryId id() {
    return basics().id();
  }

  /// Whether Limber answers it; where not, it says that somebody else will know.
  default boolean isOurs() {
    return true;
  }

  /// The heading that people read.
  default String title() {
    return basics().naming().title();
  }
}
