package limber.search;

import java.util.List;

/// Tells what a sentence is after.
interface IntentReader {

  /// What it is likely after.
  ///
  /// @param sentence as typed
  /// @param words the same as the index spells it, without the names of exercises and routines
  Intents of(String sentence, List<Word> words);
}
