package limber.safety;

import limber.corpus.Sign;

/// A warning sign that somebody wrote of.
///
/// @param level what it calls for
/// @param sign the short name of the sign, such as `saddle-numbness`
public record Warning(Sign.Level level, String sign) {}
