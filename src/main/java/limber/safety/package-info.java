/// From a message to a warning or none: the signs that are written in the corpus, looked for before
/// anything else is done with a message. No effects.
///
/// Start reading at [limber.safety.Safety].
@NullMarked
package limber.safety;

import org.jspecify.annotations.NullMarked;
