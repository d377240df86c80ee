package limber.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limber.corpus.Keywords;

/// The corpus's phrases for each [Intent] in an index: how well the nearest of each fits a
/// sentence.
final class IntentPhrases implements AutoCloseable {

  private final PassageIndex<Intent> phrases;

  IntentPhrases(Keywords keywords, LimberAnalyzer analyzer) {
    phrases =
        new PassageIndex<>(
            IntentLessons.phrases(keywords).stream()
                .map(phrase ->
                    new Passage<>(phrase.owner(), phrase.text().replace(IntentLessons.NAME, " ")))
                .toList(),
            analyzer);
  }

  /// The BM25n of each intent's best phrase, 0 to 1.
  ///
  /// @param words without the names of exercises and routines, which stand in no phrase
  Map<Intent, Double> scores(List<Word> words) {
    return phrases.scores(words);
  }

  /// All their words.
  Set<String> words() {
    return phrases.frequencies().keySet();
  }

  /// Keeps the index with Limber's classes.
  void keep(Path classes) throws IOException {
    phrases.keep(classes);
  }

  @Override
  public void close() {
    phrases.close();
  }
}
