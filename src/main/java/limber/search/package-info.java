/// From a question to what the corpus says about it.
///
/// Start reading at [limber.search.Search]. A question is cut into sentences, each sentence into
/// words ([limber.search.Wording]), it is held against every entry, by words alone
/// ([limber.search.LexicalFit]) or by meaning as well ([limber.search.SemanticFit]), names and cues
/// are heeded ([limber.search.Scoring]), and what came out is judged ([limber.search.Judgement]).
/// Writers search the same corpus in Lucene's own syntax with [limber.search.Catalogue]. This
/// package knows the corpus, sentences as vectors, and Lucene; nobody outside it sees Lucene, and
/// it knows nothing of chats.
@NullMarked
package limber.search;

import org.jspecify.annotations.NullMarked;
