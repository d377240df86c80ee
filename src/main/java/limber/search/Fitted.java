package limber.search;

import java.util.Map;
import limber.corpus.EntryId;

/// How well entries fit a sentence.
///
/// @param scores 0 to 1 for each entry that fits at all, comparable between sentences: from
///   [Judgement#ANSWER] on an entry may answer, from [Judgement#CHOICES] on it is worth a question
/// @param notOurs what share of all has gone to entries that only say that something is not ours, 0
///   to 1
record Fitted(Map<EntryId, Double> scores, double notOurs) {}
