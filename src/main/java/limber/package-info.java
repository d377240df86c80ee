/// Limber's commands and the wiring of the house. Start reading at [limber.Main]: everything is
/// made there with plain `new`, top to bottom.
@NullMarked
package limber;

import org.jspecify.annotations.NullMarked;
