/// Where somebody is, as far as a clock goes: from what they type, or from a place on the map, to
/// the zones that it may be.
///
/// Start with [limber.zone.Places]. It looks things up and keeps nothing; it knows the names that
/// the corpus has for places, and nothing else of Limber.
@NullMarked
package limber.zone;

import org.jspecify.annotations.NullMarked;
