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
}
