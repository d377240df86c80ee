package limber.safety;

import limber.corpus.Sign;

/// A warning sign that somebody wrote or told of.
///
/// @param level what it calls for
/// @param sign the short name of the sign, such as `saddle-numbness`
public record Warning(Sign.Level level, String sign) {

  /// No sign of the corpus is called so.
  private static final String UNNAMED = "";

  /// A sign of which somebody said only that it is one of several of this level.
  public static Warning unnamed(Sign.Level level) {
    return new Warning(level, UNNAMED);
  }
}
