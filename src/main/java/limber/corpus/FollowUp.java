package limber.corpus;

import java.util.Locale;

/// What people may want who say something right after an entry was shown to them, and name none.
public enum FollowUp {
  /// More about the same.
  MORE,
  /// The one that was shown before it.
  OTHER,
  /// The one that was shown first of all.
  FIRST,
  /// Something else in its place.
  INSTEAD,
  /// Nothing of this: they point back, and yet speak of something of their own.
  NONE;

  /// The word for it in the files, such as `more`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
