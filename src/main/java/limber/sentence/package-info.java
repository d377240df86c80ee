/// From a sentence to a vector: its word pieces, the model that ONNX Runtime carries out, and the
/// vectors that were made before. Sentences that mean alike lie close together. Beside it, from a
/// sentence to the numbers of its words and runs of letters ([limber.sentence.Grams]), without a
/// model.
///
/// Start reading at [limber.sentence.SentenceModel]. ONNX Runtime stays inside, and this package
/// knows no other of Limber's: not what the sentences are about, nor who asks.
@NullMarked
package limber.sentence;

import org.jspecify.annotations.NullMarked;
