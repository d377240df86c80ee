package limber.search;

import limber.corpus.EntryId;

/// What the corpus has that is nearest to somebody's words.
///
/// @param entry whose it is
/// @param way one of its ways of asking, its title, its question or one of its names, as written in
///   the corpus
/// @param likeness how near, up to 1: a cosine where meaning is understood, else a BM25n
public record Nearest(EntryId entry, String way, double likeness) {}
