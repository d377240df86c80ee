package limber;

import java.util.List;

/// How often something was said again in a chat in which the bot was killed now and then.
final class Repeats {

  private Repeats() {}

  /// What a message with a picture begins with among what was said.
  static final String PICTURED = "[picture] ";

  /// Counts them. All that is to be said has to be there, in order; what is said again follows what
  /// it repeats at once. What takes two messages, a picture without buttons and the rest of its
  /// words, is said again from its picture on.
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
      } else if (next > 1 && said.equals(unbroken.get(next - 2)) && goesOn(said)) {
        repeats++;
        next--;
      } else {
        throw new AssertionError("This is not in its place: " + said + difference(told, unbroken));
      }
    }
    if (next < unbroken.size()) {
      throw new AssertionError("Never said: " + unbroken.get(next) + difference(told, unbroken));
    }
    return repeats;
  }

  private static boolean goesOn(String said) {
    return said.startsWith(PICTURED) && !said.contains("inline_keyboard");
  }

  private static String difference(List<String> told, List<String> unbroken) {
    return "\nin\n- "
        + String.join("\n- ", told)
        + "\nwhere it should be\n- "
        + String.join("\n- ", unbroken);
  }
}
