package limber;

import java.util.List;

/// How often something was said again in a chat in which the bot was killed now and then.
final class Repeats {

  private Repeats() {}

  /// Counts them. All that is to be said has to be there, in order; what is said again follows what
  /// it repeats at once.
  ///
  /// @param told what was said
  /// @param unbroken what a bot says in the same chat that nobody kills
  /// @throws AssertionError where something is missing, or not in its place
  static int in(List<String> told, List<String> unbroken) {
    int next = 0;
    int repeats = 0;
    for (String said : told) {
      if (next < unbroken.size() && said.equals(unbroken.get(next))) {
        next++;
      } else if (next > 0 && said.equals(unbroken.get(next - 1))) {
        repeats++;
      } else {
        throw new AssertionError("This is not in its place: " + said + difference(told, unbroken));
      }
    }
    if (next < unbroken.size()) {
      throw new AssertionError("Never said: " + unbroken.get(next) + difference(told, unbroken));
    }
    return repeats;
  }

  private static String difference(List<String> told, List<String> unbroken) {
    return "\nin\n- "
        + String.join("\n- ", told)
        + "\nwhere it should be\n- "
        + String.join("\n- ", unbroken);
  }
}
