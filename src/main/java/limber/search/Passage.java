package limber.search;

import limber.corpus.EntryId;

/// One piece of an entry that a question is held against.
///
/// @param entry whose piece it is
/// @param part what sort of piece
/// @param text as written
record Passage(EntryId entry, Part part, String text) {

  /// What sort of piece a passage is; each is a field of the index.
  enum Part {
    /// Something that people say: a question, a way of asking, a title, a name.
    ASKED,
    /// All that people say of one entry, together.
    ASKED_TOGETHER,
    /// What Limber says.
    TOLD
  }
}
