package limber.search;

import java.util.List;
import limber.corpus.EntryId;

/// What somebody asked, and what they had before their eyes.
///
/// @param text as typed; any text at all
/// @param context what was last shown, newest first, so that "how long should I hold it" is
///   understood; may be empty
public record Question(String text, List<EntryId> context) {
  public Question {
    context = List.copyOf(context);
  }

  /// A question that nothing was shown before.
  public static Question of(String text) {
    return new Question(text, List.of());
  }
}
