package limber.corpus;

import java.util.Locale;
import java.util.Optional;

/// A side of the body, as the person whose body it is would call it.
public enum Side {
  LEFT,
  RIGHT;

  /// The word for it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The other one.
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /// The word for the same thing on the other side, such as `right-knee` for `left-knee`; none
  /// where the word has no side.
  static Optional<String> swapped(String word) {
    for (Side side : values()) {
      String prefix = side.word() + "-";
      if (word.startsWith(prefix)) {
        return Optional.of(side.other().word() + "-" + word.substring(prefix.length()));
      }
    }
    return Optional.empty();
  }
}
