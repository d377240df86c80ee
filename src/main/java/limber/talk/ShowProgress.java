package limber.talk;

/// A button that shows how somebody has fared in the last weeks.
public record ShowProgress() implements Press.Coaching {}
