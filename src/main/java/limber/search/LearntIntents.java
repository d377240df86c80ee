package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.learn.Softmax;

/// Tells what a sentence is after, from what was learnt of the corpus's phrases and the phrase
/// whose words are nearest.
///
/// One witness says whether a sentence names what it speaks of, for that stands in no list: the
/// meaning, or, where there is no model, the letters. Which of the other intents it is, that
/// witness, the letters and the nearest phrase say together. Weights and sharpness are those that
/// told most of our own questions (`develop-aspects`) apart:
///
/// ```
/// share = 0.5 · witness + 0.25 · letters + 0.25 · softmax(10 · BM25n)
/// ```
final class LearntIntents implements IntentReader {

  private static final double WITNESS = 0.5;
  private static final double LETTERS = 0.25;
  private static final double WORDS = 0.25;
  private static final double WORDS_SHARPNESS = 10;

  /// From here on a sentence is a phrase but for a slip or a word that says nothing, so that it has
  /// no subject of its own whatever its meaning seems to be.
  private static final double WHOLE = 0.75;

  /// No witness is so sure that the rest is impossible.
  private static final double NEVER = 1e-9;

  private static final List<Intent> ALL = Intent.all();

  /// All intents but those of a sentence that names its subject, which come last.
  private static final List<Intent> LISTED =
      ALL.stream().filter(intent -> !(intent instanceof Intent.Subject)).toList();

  private final Optional<IntentShares> meaning;
  private final IntentLetters letters;
  private final IntentPhrases phrases;
  private final Effort effort;

  /// @param meaning none where there is no model, or where it would take too long
  /// @param effort tells by words whether something easier or something harder is asked for
  LearntIntents(
      Optional<IntentShares> meaning, IntentLetters letters, IntentPhrases phrases, Effort effort) {
    this.meaning = meaning;
    this.letters = letters;
    this.phrases = phrases;
    this.effort = effort;
  }

  @Override
  public Intents of(String sentence, List<Word> words) {
    Map<Intent, Double> scores = phrases.scores(words);
    double[] spelt = letters.of(sentence);
    double[] read = meaning.map(witness -> witness.of(sentence)).orElse(spelt);
    double meant = Math.clamp(listed(read), NEVER, 1 - NEVER);
    double nearest = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
    double all = nearest >= WHOLE ? Math.max(meant, nearest) : meant;
    double[] which = which(read, spelt, scores);
    Map<Intent, Double> shares = new HashMap<>();
    for (int i = 0; i < read.length; i++) {
      shares.put(ALL.get(i), i < which.length ? which[i] * all : read[i] * (1 - all) / (1 - meant));
    }
    return effort.told(new Intents(shares), sentence);
  }

  /// How likely each of those listed is, if it is one of them.
  private static double[] which(double[] read, double[] spelt, Map<Intent, Double> scores) {
    double[] near =
        Softmax.of(
            LISTED.stream().mapToDouble(intent -> scores.getOrDefault(intent, 0.0)).toArray(),
            WORDS_SHARPNESS);
    double readAll = Math.max(listed(read), NEVER);
    double speltAll = Math.max(listed(spelt), NEVER);
    double[] which = new double[near.length];
    for (int i = 0; i < which.length; i++) {
      which[i] = WITNESS * read[i] / readAll + LETTERS * spelt[i] / speltAll + WORDS * near[i];
    }
    return which;
  }

  private static double listed(double[] shares) {
    double sum = 0;
    for (int i = 0; i < LISTED.size(); i++) {
      sum += shares[i];
    }
    return sum;
  }
}
