package limber.search;

import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.FollowUp;

/// What somebody may be after, whatever it is about.
sealed interface Intent {

  /// They ask for one thing about an exercise.
  record OneThing(Aspect aspect) implements Intent {}

  /// They go on from what was shown to them.
  ///
  /// @param how every way but [FollowUp#NONE]
  record GoingOn(FollowUp how) implements Intent {}

  /// They name what they speak of, or describe it.
  enum Subject implements Intent {
    /// An exercise, and all of it.
    EXERCISE,
    /// Something else.
    OTHER
  }

  /// All of them, in an order that never changes.
  static List<Intent> all() {
    return Stream.of(
            Stream.of(Aspect.values()).map(OneThing::new),
            Stream.of(FollowUp.values()).filter(how -> how != FollowUp.NONE).map(GoingOn::new),
            Stream.of(Subject.values()))
        .<Intent>flatMap(intents -> intents)
        .toList();
  }
}
