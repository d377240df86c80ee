package limber.search;

/// A text that a question is held against.
///
/// @param <K> what it belongs to, such as an entry
/// @param owner what it belongs to
/// @param text as written
record Passage<K>(K owner, String text) {}
