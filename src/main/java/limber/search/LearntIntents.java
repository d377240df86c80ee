package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limber.learn.Softmax;

/// Tells what a sentence is after by meaning and by words.
///
/// By meaning, a head that was trained on the corpus's phrases and the phrase that is nearest have
/// an equal say: the head knows what phrases for one intent have in common, the nearest phrase what
/// is rare. They alone say whether a sentence names what it speaks of, for that stands in no list.
/// Which of the other intents it is, meaning and words say together. Weights and sharpness are
/// those that told most of our own questions (`develop-aspects`) apart:
///
/// ```
/// meaning = 0.5 · head + 0.5 · softmax(15 · cosine)
/// share   = 0.5 · meaning + 0.5 · softmax(10 · BM25n)
/// ```
final class LearntIntents implements IntentReader {

  private static final double HEAD = 0.5;
  private static final double NEAREST = 0.5;
  private static final double NEAREST_SHARPNESS = 15;

  private static final double MEANING = 0.5;
  private static final double WORDS = 0.5;
  private static final double WORDS_SHARPNESS = 10;

  /// From here on a sentence is a phrase but for a slip or a word that says nothing, so that it has
  /// no subject of its own whatever its meaning seems to be.
  private static final double WHOLE = 0.75;

  /// No meaning is so sure that the rest is impossible.
  private static final double NEVER = 1e-9;

  private static final List<Intent> ALL = Intent.all();

  private final Semantics semantics;
  private final IntentPhrases phrases;
  private final Effort effort;

  /// @param effort tells by words whether something easier or something harder is asked for
  LearntIntents(Semantics semantics, IntentPhrases phrases, Effort effort) {
    this.semantics = semantics;
    this.phrases = phrases;
    this.effort = effort;
  }

  @Override
  public Intents of(String sentence, List<Word> words) {
    Intents read = mixed(byMeaning(semantics.encoder().vector(sentence)), phrases.scores(words));
    return effort.told(read, sentence);
  }

  private Intents byMeaning(float[] vector) {
    double[] learnt = semantics.learnt().intents().of(vector);
    double[] near = Softmax.of(semantics.phrases().of(vector), NEAREST_SHARPNESS);
    Map<Intent, Double> shares = new HashMap<>();
    for (int i = 0; i < learnt.length; i++) {
      shares.put(ALL.get(i), HEAD * learnt[i] + NEAREST * near[i]);
    }
    return new Intents(shares);
  }

  private static Intents mixed(Intents read, Map<Intent, Double> scores) {
    List<Intent> listed =
        ALL.stream().filter(intent -> !(intent instanceof Intent.Subject)).toList();
    double[] near =
        Softmax.of(
            listed.stream().mapToDouble(intent -> scores.getOrDefault(intent, 0.0)).toArray(),
            WORDS_SHARPNESS);
    double nearest = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
    double meant = Math.clamp(read.share(listed::contains), NEVER, 1 - NEVER);
    double all = nearest >= WHOLE ? Math.max(meant, nearest) : meant;
    Map<Intent, Double> shares = new HashMap<>();
    read.shares().forEach((intent, share) -> shares.put(intent, share * (1 - all) / (1 - meant)));
    for (int i = 0; i < near.length; i++) {
      double share =
          MEANING * all / meant * read.share(listed.get(i)::equals) + WORDS * all * near[i];
      shares.put(listed.get(i), share);
    }
    return new Intents(shares);
  }
}
