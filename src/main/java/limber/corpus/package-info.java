/// What Limber knows: exercises, topics, routines, small talk, warning signs and phrases as plain
/// records, and the loading and checking of the files they are written in.
///
/// Start reading at [limber.corpus.Corpus] for what there is and at [limber.corpus.Entry] for what
/// every entry carries. This package knows nothing of the rest of Limber.
@NullMarked
package limber.corpus;

import org.jspecify.annotations.NullMarked;
