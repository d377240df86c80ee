package limber.picture;

import java.awt.Color;
import java.util.List;
import limber.corpus.EntryId;

/// What a figure wears, and its hair and skin. People differ, so figures do.
///
/// @param skin the colour of the skin
/// @param hair the colour of the hair
/// @param style how the hair is worn
/// @param shirt the colour of the shirt
/// @param trousers the colour of the trousers
record Appearance(Color skin, Color hair, Hair style, Color shirt, Color trousers) {

  /// How hair is worn.
  enum Hair {
    SHORT,
    BUN,
    LONG
  }

  private static final List<Appearance> ALL =
      List.of(
          new Appearance(
              new Color(0xE8B896),
              new Color(0x5A3E2E),
              Hair.SHORT,
              new Color(0xE98B5B),
              new Color(0x46607F)),
          new Appearance(
              new Color(0x9C6A4B),
              new Color(0x2B2422),
              Hair.BUN,
              new Color(0xE3B04B),
              new Color(0x3F6B62)),
          new Appearance(
              new Color(0xF0CBAE),
              new Color(0xA9A6A2),
              Hair.LONG,
              new Color(0x6FA8B8),
              new Color(0x5B4B6E)));

  /// The look of the figure that shows an exercise: always the same one.
  static Appearance of(EntryId exercise) {
    return ALL.get(Math.floorMod(exercise.slug().hashCode(), ALL.size()));
  }
}
