package limber.search;

import limber.corpus.EntryId;

/// An entry, and how well it fits a question.
///
/// @param id the entry
/// @param score 0 to 1, where 1 is a question in the entry's own words; comparable between
///   questions
public record Ranked(EntryId id, double score) {}
