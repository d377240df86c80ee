package limber.corpus;

import java.util.Set;

/// A question that people have, and its answer.
///
/// @param basics what every entry carries
/// @param scope whether it is Limber's subject
/// @param eachExerciseSays what it says in general and each exercise says for itself
public record Topic(Basics basics, Scope scope, Set<Aspect> eachExerciseSays) implements Entry {
  public Topic {
    eachExerciseSays = Set.copyOf(eachExerciseSays);
  }

  /// A topic of which exercises say nothing for themselves.
  public Topic(Basics basics, Scope scope) {
    this(basics, scope, Set.of());
  }

  /// Whether a topic is Limber's subject.
  public enum Scope {
    /// Limber answers it.
    OURS,
    /// Limber knows the question and says that it is not the one to answer it.
    NOT_OURS,
    /// The same, and it has nothing to do with anybody's body: a recipe, a computer, a card game.
    FAR_OFF
  }

  @Override
  public boolean isOurs() {
    return scope == Scope.OURS;
  }
}
