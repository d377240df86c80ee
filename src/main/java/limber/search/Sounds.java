package limber.search;

import java.util.List;
import java.util.regex.Pattern;

/// Spells a word as it sounds, roughly: who writes "sfinks", "kobra" or "kat kamel" has heard the
/// name and never read it.
final class Sounds {

  /// In the order in which they are done.
  private static final List<Alike> ALIKE =
      List.of(
          new Alike("ph", "f"),
          new Alike("x", "ks"),
          new Alike("c(?=[eiy])", "s"),
          new Alike("c(?!h)|q", "k"),
          new Alike("y", "i"),
          new Alike("z", "s"),
          new Alike("(.)\\1", "$1"),
          new Alike("s$", ""));

  private Sounds() {}

  /// @param word in small letters
  static String of(String word) {
    String sound = word;
    for (Alike alike : ALIKE) {
      sound = alike.letters().matcher(sound).replaceAll(alike.sound());
    }
    return sound;
  }

  /// Letters, and others that sound the same.
  private record Alike(Pattern letters, String sound) {

    Alike(String letters, String sound) {
      this(Pattern.compile(letters), sound);
    }
  }
}
