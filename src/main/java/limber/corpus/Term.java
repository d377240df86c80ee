package limber.corpus;

import java.util.Locale;

/// A word of the vocabulary, such as the position `all-fours`.
///
/// @param facet what the word describes
/// @param id the word in the files, `[a-z0-9-]`
/// @param label the words that people read
public record Term(Facet facet, String id, String label) {

  /// What a word of the vocabulary describes.
  public enum Facet {
    KIND,
    POSITION,
    WORKS,
    NEEDS,
    FLAG;

    /// The word for it in the files, such as `position`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
