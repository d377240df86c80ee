package limber.search;

import java.util.List;
import java.util.Optional;

/// How well every entry fits a sentence, or a short message as a whole.
interface Fit {

  /// How well they fit.
  ///
  /// @param sentence as typed
  /// @param words the same as the index spells it
  Fitted of(String sentence, List<Word> words);

  /// The way of asking that is nearest to a sentence; empty where nothing is near at all.
  ///
  /// @param sentence as typed
  /// @param words the same as the index spells it
  Optional<Nearest> nearest(String sentence, List<Word> words);

  /// Up to so many characters a message is best read as a whole, a longer one sentence by sentence.
  int longest();
}
