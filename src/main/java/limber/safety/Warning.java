package limber.safety;

import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Sign;

/// Warning signs that somebody wrote or told of, all of one level.
///
/// @param level what they call for
/// @param signs their short names, such as `saddle-numbness`, the likeliest first; empty where
///   somebody said only that there is one of several
/// @param whose who has them
public record Warning(Sign.Level level, List<String> signs, Whose whose) {

  public Warning {
    signs = List.copyOf(signs);
  }

  /// One sign of the writer's own.
  public Warning(Sign.Level level, String sign) {
    this(level, List.of(sign), Whose.OWN);
  }

  /// Who has a sign.
  public enum Whose {
    /// The one who writes.
    OWN,
    /// Somebody of whom they write.
    ANOTHERS
  }

  /// Signs of which somebody said only that there is one of several of this level.
  public static Warning unnamed(Sign.Level level) {
    return new Warning(level, List.of(), Whose.OWN);
  }

  /// The same, with the signs of an earlier warning of this level besides: signs add up.
  public Warning and(Warning earlier) {
    List<String> all = Stream.concat(signs.stream(), earlier.signs.stream()).distinct().toList();
    return new Warning(level, all, whose);
  }
}
