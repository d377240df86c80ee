package limber.coach;

import limber.corpus.Dose;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;

/// One step of a run: an exercise and how much of it.
///
/// @param part warm-up, core or cool-down
/// @param exercise the exercise's id
/// @param level the level of its dose
public record Prescribed(Part part, EntryId exercise, Dose.Level level) {}
