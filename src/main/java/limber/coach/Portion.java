package limber.coach;

import java.time.Duration;
import limber.corpus.Dose;
import limber.corpus.Exercise;
import limber.corpus.Routine.Part;

/// A step of a session in the making.
///
/// @param part where in it
/// @param exercise what
/// @param measure how much
/// @param standing whether the measure may still be fitted to the minutes
record Portion(Part part, Exercise exercise, Measure measure, Standing standing) {

  /// Whether a measure may be fitted.
  enum Standing {
    /// It goes on for minutes, of which there may be more or fewer from day to day.
    FREE,
    /// It is new to its person, so they may begin with more.
    NEW,
    /// They are used to it.
    KNOWN
  }

  /// How much, as a dose.
  Dose dose() {
    return measure.of(exercise);
  }

  /// How long it takes.
  Duration time() {
    return Timing.of(dose());
  }

  /// The id of its position.
  String position() {
    return exercise.profile().position().id();
  }

  /// With another measure.
  Portion with(Measure other) {
    return new Portion(part, exercise, other, standing);
  }

  Prescribed prescribed() {
    return new Prescribed(part, exercise.id(), measure);
  }
}
