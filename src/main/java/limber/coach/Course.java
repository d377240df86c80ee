package limber.coach;

/// How a session goes on after somebody said that it hurts.
public sealed interface Course {

  /// What the pain rule says.
  Verdict verdict();

  /// As it is.
  record GoOn(Verdict verdict) implements Course {}

  /// With something easier.
  record Ease(Verdict verdict) implements Course {}

  /// Not at all.
  record Stop(Verdict verdict) implements Course {}
}
