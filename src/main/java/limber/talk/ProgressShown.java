package limber.talk;

import limber.coach.Progress;

/// How somebody has fared in the last weeks: as a picture, and the same in words.
///
/// @param progress what is seen on it
public record ProgressShown(Progress progress) implements Reply.Coaching {}
