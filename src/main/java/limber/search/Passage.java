package limber.search;

import limber.corpus.EntryId;

/// One piece of an entry that a question is held against.
///
/// @param entry whose piece it is
/// @param text as written
record Passage(EntryId entry, String text) {}
