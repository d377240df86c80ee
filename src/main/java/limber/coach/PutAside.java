package limber.coach;

import java.time.LocalDate;
import limber.corpus.EntryId;

/// An exercise that somebody did not want in their session.
///
/// @param exercise which
/// @param on the day of the session, as its person has it
public record PutAside(EntryId exercise, LocalDate on) {}
