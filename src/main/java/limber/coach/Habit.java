package limber.coach;

import java.util.Optional;
import limber.corpus.EntryId;

/// What is remembered of how somebody does an exercise, for the next time.
///
/// @param exercise as it stands in routines and plans
/// @param instead the easier, harder or other exercise that they do in its place
/// @param measure how much of it they do; as much as is prescribed where it is empty
public record Habit(EntryId exercise, Optional<EntryId> instead, Optional<Measure> measure) {}
