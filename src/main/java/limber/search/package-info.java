/// From a question to what the corpus says about it.
///
/// Start reading at [limber.search.Search]. A question is cut into sentences, each sentence into
/// words ([limber.search.Wording]), the words are held against every way of asking
/// ([limber.search.Scoring]), and what came out is judged ([limber.search.Judgement]). Writers
/// search the same corpus in Lucene's own syntax with [limber.search.Catalogue]. This package knows
/// the corpus and Lucene; nobody outside it sees Lucene, and it knows nothing of chats.
@NullMarked
package limber.search;

import org.jspecify.annotations.NullMarked;
