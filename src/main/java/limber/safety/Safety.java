package limber.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import limber.corpus.Corpus;
import limber.corpus.Sign;
import limber.corpus.Sign.Level;
import limber.sentence.Encoder;

/// Looks for warning signs in what people write.
///
/// Rules that a clinician wrote ([Rules]) and readers that learnt from examples ([Impression]) say
/// together how likely there is a sign:
///
/// ```
/// grave = 1 - none,   where a rule holds: grave + RULE · (1 - grave)
/// ```
public final class Safety {

  /// From here on there is a sign.
  private static final double SURE = 0.6;

  /// From here on there may be one.
  private static final double DOUBTFUL = 0.5;

  /// How far a rule closes the gap to certainty.
  private static final double RULE = 0.3;

  private final Lessons lessons;
  private final Rules rules;
  private final Impression impression;

  private Safety(Lessons lessons, Impression impression) {
    this.lessons = lessons;
    this.rules = Rules.of(lessons.signs());
    this.impression = impression;
  }

  /// Learns what can be learnt without a model of sentences, which takes a second or two.
  public static Safety of(Corpus corpus) {
    Lessons lessons = Lessons.of(corpus);
    List<Reader> readers = lessons.isEmpty() ? List.of() : List.of(ByLetters.taught(lessons));
    return new Safety(lessons, new Impression(readers, lessons.signs().size()));
  }

  /// What it learnt from.
  public Lessons lessons() {
    return lessons;
  }

  /// The same, which goes by meaning, too.
  ///
  /// @param vectors those of the lessons' texts, in their order
  /// @param encoder made them, and makes those of messages
  public Safety with(List<float[]> vectors, Encoder encoder) {
    List<Reader> readers = new ArrayList<>(impression.readers());
    readers.add(ByMeaning.taught(lessons, vectors, encoder));
    return new Safety(lessons, new Impression(readers, impression.none()));
  }

  /// What a message comes to.
  public Alarm check(String message) {
    double[] shares = impression.of(message);
    List<Sign> ruled = rules.seenIn(message);
    double grave = 1 - shares[impression.none()];
    if (!ruled.isEmpty()) {
      grave += RULE * (1 - grave);
    }
    if (grave < DOUBTFUL) {
      return Alarm.none();
    }
    Warning warning = warning(shares, ruled);
    return grave < SURE ? new Alarm.Doubt(warning) : new Alarm.Sure(warning);
  }

  private Warning warning(double[] shares, List<Sign> ruled) {
    List<Sign> signs = lessons.signs();
    int likeliest =
        IntStream.range(0, signs.size())
            .boxed()
            .max(
                Comparator.comparingDouble(
                    label -> shares[label] + (ruled.contains(signs.get(label)) ? RULE : 0)))
            .orElseThrow();
    Level level = signs.get(likeliest).level();
    return new Warning(level, signs.get(likeliest).id());
  }
}
