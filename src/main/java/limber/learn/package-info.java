/// From labelled vectors to what tells the labels apart: a linear classifier, trained in a second,
/// the same from the same examples, and the file that keeps it. It knows nothing of sentences or of
/// the corpus.
///
/// Start reading at [limber.learn.Head].
@NullMarked
package limber.learn;

import org.jspecify.annotations.NullMarked;
