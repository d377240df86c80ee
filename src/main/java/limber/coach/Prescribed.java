package limber.coach;

import limber.corpus.Dose;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;

/// One step of a run: an exercise and how much of it.
///
/// @param part warm-up, core or cool-down
/// @param exercise the exercise's id
/// @param measure how much of it
public record Prescribed(Part part, EntryId exercise, Measure measure) {

  /// A step at one of the levels of the exercise's entry.
  public Prescribed(Part part, EntryId exercise, Dose.Level level) {
    this(part, exercise, new Measure.AtLevel(level));
  }

  /// Another exercise in its place: at the same level, and gently where the dose was one's own, for
  /// that is of its exercise alone.
  public Prescribed with(EntryId other) {
    return switch (measure) {
      case Measure.AtLevel level -> new Prescribed(part, other, level);
      case Measure.Exactly _ -> new Prescribed(part, other, Dose.Level.GENTLE);
    };
  }
}
