package limber.corpus;

import java.util.List;
import java.util.Map;

/// What reminders and the clocks of people go by.
///
/// @param zones how people say where they are
/// @param words for each kind of word those that people use; lower case, no punctuation
public record Timekeeping(Zones zones, Map<ReminderWord, List<String>> words) {
  public Timekeeping {
    words = Map.copyOf(words);
  }

  /// In a language without such files.
  public static Timekeeping none() {
    return new Timekeeping(Zones.none(), Map.of());
  }
}
