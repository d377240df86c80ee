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

  /// Whether somebody who asked something may be helped by it: nobody is by a greeting, or by what
  /// is not ours.
  default boolean isWorthOffering() {
    return isOurs() && id().kind() != EntryId.Kind.SMALL_TALK;
  }

  /// The heading that people read.
  default String title() {
    return basics().naming().title();
  }
}
