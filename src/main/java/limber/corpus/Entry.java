package limber.corpus;

/// One thing that Limber can talk about.
public sealed interface Entry permits Exercise, Topic, Routine, SmallTalk {

  /// What every entry carries.
  Basics basics();

  /// The entry's public name.
  default EntryId id() {
    return basics().id();
  }

  /// The heading that people read.
  default String title() {
    return basics().naming().title();
  }
}
