package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limber.learn.Head;
import limber.learn.Softmax;
import limber.sentence.Encoder;

/// Tells what a sentence is after by meaning and by words.
///
/// The head alone says whether a sentence names what it speaks of, for that stands in no list.
/// Which of the other intents it is, head and words say together, with the weights and sharpness
/// that told most of our own questions (`develop-aspects`) apart:
///
/// ```
/// share = 0.5 · head + 0.5 · softmax(10 · BM25n)
/// ```
final class LearntIntents implements IntentReader {

  private static final double HEAD = 0.5;
  private static final double WORDS = 0.5;
  private static final double SHARPNESS = 10;

  /// From here on a sentence is a phrase but for a slip or a word that says nothing, so that it has
  /// no subject of its own whatever the head makes of it.
  private static final double WHOLE = 0.75;

  /// No head is so sure that the rest is impossible.
  private static final double NEVER = 1e-9;

  private static final List<Intent> ALL = Intent.all();

  private final Encoder encoder;
  private final Head head;
  private final IntentPhrases phrases;

  /// @param head tells all intents apart, in the order of [Intent#all]
  LearntIntents(Encoder encoder, Head head, IntentPhrases phrases) {
    this.encoder = encoder;
    this.head = head;
    this.phrases = phrases;
  }

  @Override
  public Intents of(String sentence, List<Word> words) {
    double[] likely = head.of(encoder.vector(sentence));
    Map<Intent, Double> shares = new HashMap<>();
    for (int i = 0; i < likely.length; i++) {
      shares.put(ALL.get(i), likely[i]);
    }
    return mixed(new Intents(shares), phrases.scores(words));
  }

  private static Intents mixed(Intents read, Map<Intent, Double> scores) {
    List<Intent> listed =
        ALL.stream().filter(intent -> !(intent instanceof Intent.Subject)).toList();
    double[] near =
        Softmax.of(
            listed.stream().mapToDouble(intent -> scores.getOrDefault(intent, 0.0)).toArray(),
            SHARPNESS);
    double nearest = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
    double head = Math.clamp(read.share(listed::contains), NEVER, 1 - NEVER);
    double all = nearest >= WHOLE ? Math.max(head, nearest) : head;
    Map<Intent, Double> shares = new HashMap<>();
    read.shares().forEach((intent, share) -> shares.put(intent, share * (1 - all) / (1 - head)));
    for (int i = 0; i < near.length; i++) {
      double share = HEAD * all / head * read.share(listed.get(i)::equals) + WORDS * all * near[i];
      shares.put(listed.get(i), share);
    }
    return new Intents(shares);
  }
}
