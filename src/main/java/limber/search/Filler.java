package limber.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says which words of a question count.
final class Filler {

  private static final List<String> BESIDE_CUES =
      List.of(
          "hold",
          "exercise",
          "move",
          "movement",
          "one",
          "ones",
          "again",
          "version",
          "right",
          "correctly",
          "properly",
          "stay",
          "keep",
          "each",
          "time",
          "now",
          "more",
          "much",
          "how");

  private final StopWords stopWords;
  private final Set<String> besideCues = new HashSet<>();

  Filler(StopWords stopWords, LimberAnalyzer analyzer) {
    this.stopWords = stopWords;
    BESIDE_CUES.forEach(word -> besideCues.addAll(analyzer.words(word)));
  }

  /// Whether a word says what a question is about.
  boolean counts(String word) {
    return !stopWords.contains(word);
  }

  /// The same beside a cue: in "how long should I hold it", `hold` only helps the cue.
  boolean countsBesideCue(String word) {
    return counts(word) && !besideCues.contains(word);
  }
}
