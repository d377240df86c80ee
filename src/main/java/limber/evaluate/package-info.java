/// How good the answers are: labelled questions put to a search, and what came of them in figures.
///
/// Start reading at [limber.evaluate.OwnReport], for Limber's own questions, and at
/// [limber.evaluate.SetReport], for sets that others made. This package asks as anybody would: it
/// does not know how a search finds what it finds.
@NullMarked
package limber.evaluate;

import org.jspecify.annotations.NullMarked;
