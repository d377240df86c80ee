package limber.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads bounds as people write them: `0 to 2`, `6 or more`, `0 or less`.
///
/// @param least where `or less` begins
/// @param most where `or more` ends
record Bounds(int least, int most) {

  private static final Pattern WRITTEN =
      Pattern.compile("(-?[0-9]{1,2})(?: to (-?[0-9]{1,2})| or (more|less))");

  /// Of pain from 0 to 10.
  static final Bounds PAIN = new Bounds(0, 10);

  /// Of the change between two pains.
  static final Bounds CHANGE = new Bounds(-10, 10);

  /// The range that is written; none where it is not of that form, leaves the bounds or is upside
  /// down.
  Optional<PainRule.Range> read(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    PainRule.Range range =
        matcher.group(2) != null
            ? new PainRule.Range(first, Integer.parseInt(matcher.group(2)))
            : "more".equals(matcher.group(3))
                ? new PainRule.Range(first, most)
                : new PainRule.Range(least, first);
    return Optional.of(range)
        .filter(some -> least <= some.from() && some.from() <= some.to() && some.to() <= most);
  }
}
