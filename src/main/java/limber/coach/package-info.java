/// Routines under way: what comes next, how much of it, and how long it takes. Pure: no clock, no
/// store, no words.
///
/// Start reading at [limber.coach.Run], one walk through a routine.
@NullMarked
package limber.coach;

import org.jspecify.annotations.NullMarked;
