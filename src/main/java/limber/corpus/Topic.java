package limber.corpus;

/// A question that people have, and its answer.
///
/// @param basics what every entry carries
/// @param scope whether it is Limber's subject
public record Topic(Basics basics, Scope scope) implements Entry {

  /// Whether a topic is Limber's subject.
  public enum Scope {
    /// Limber answers it.
    OURS,
    /// Limber knows the question and says that it is not the one to answer it.
    NOT_OURS
  }
}
