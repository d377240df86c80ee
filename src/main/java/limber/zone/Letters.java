package limber.zone;

import java.text.Normalizer;
import java.util.Locale;

/// Names in plain letters, as the list of towns has them.
final class Letters {

  private Letters() {}

  /// A name in lower case, without marks, its words parted by single spaces.
  static String plain(String name) {
    String bare =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ı', 'i');
    return bare.replaceAll("[^a-z0-9]+", " ").strip();
  }
}
