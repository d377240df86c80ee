package limber.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.EntryId;

/// How well every entry fits a sentence, or a short message as a whole.
interface Fit {

  /// A score of 0 to 1 for each entry that fits at all, comparable between sentences: from
  /// [Judgement#ANSWER] on an entry may answer, from [Judgement#CHOICES] on it is worth a question.
  ///
  /// @param sentence as typed
  /// @param words the same as the index spells it
  Map<EntryId, Double> scores(String sentence, List<Word> words);

  /// The way of asking that is nearest to a sentence; empty where nothing is near at all.
  ///
  /// @param sentence as typed
  /// @param words the same as the index spells it
  Optional<Nearest> nearest(String sentence, List<Word> words);

  /// Up to so many characters a message is best read as a whole, a longer one sentence by sentence.
  int longest();
}
